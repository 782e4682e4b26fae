import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { maySee } from '#app/people/asking.ts'
import { addDays, localDay } from '#app/people/local-day.ts'
import { postState } from '#app/people/post-state.ts'
import type { Reader } from '#db/client.ts'
import { location, post } from '#db/schema/people.ts'

type Whose = { viewer: Viewer; personIds: string[]; now: Date }

/** Current posts of those among these people whom the viewer may see: HR all, everybody themselves, a supervisor their places. */
export async function currentPosts(reader: Reader, { viewer, personIds, now }: Whose) {
	const today = localDay(now, 'UTC')
	const rows = await reader
		.select({
			personId: post.personId,
			locationId: post.locationId,
			role: post.role,
			fromDay: post.fromDay,
			untilDay: post.untilDay,
			timeZone: location.timeZone,
		})
		.from(post)
		.innerJoin(location, eq(location.id, post.locationId))
		.where(
			and(
				eq(post.organisationId, viewer.organisationId),
				inArray(post.personId, personIds),
				// A day either side of the UTC one; the day at the place decides below.
				lte(post.fromDay, addDays(today, 1)),
				or(isNull(post.untilDay), gt(post.untilDay, addDays(today, -1))),
			),
		)
	const current = rows.filter((row) => postState(row, now) === 'current')
	const seen = new Set(
		current
			.filter((row) => row.personId === viewer.personId || maySee(viewer, row.locationId))
			.map((row) => row.personId),
	)
	return current.filter((row) => seen.has(row.personId))
}
