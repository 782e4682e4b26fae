import { and, asc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { addDays, localDay } from '#app/people/local-day.ts'
import type { Reader } from '#db/client.ts'
import { location, post } from '#db/schema/people.ts'

export type Posted = { personId: string; start: string; timeZone: string; today: string }

/** Everybody with a current or coming post: the start of the earliest one, and the time zone of its place. */
export async function peopleWithPosts(
	reader: Reader,
	input: { organisationId: string; now: Date; personIds?: string[] },
): Promise<Posted[]> {
	const dayBefore = addDays(localDay(input.now, 'UTC'), -1)
	const rows = await reader
		.select({
			personId: post.personId,
			start: post.fromDay,
			until: post.untilDay,
			timeZone: location.timeZone,
		})
		.from(post)
		.innerJoin(location, eq(location.id, post.locationId))
		.where(
			and(
				eq(post.organisationId, input.organisationId),
				or(isNull(post.untilDay), gt(post.untilDay, dayBefore)),
				input.personIds ? inArray(post.personId, input.personIds) : undefined,
			),
		)
		.orderBy(asc(post.fromDay), asc(post.id))
	const people = new Map<string, Posted>()
	for (const { personId, start, until, timeZone } of rows) {
		const today = localDay(input.now, timeZone)
		if (people.has(personId) || (until !== null && until <= today)) continue
		people.set(personId, { personId, start: start ?? today, timeZone, today })
	}
	return [...people.values()]
}
