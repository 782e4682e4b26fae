import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import { isCurrentOrComing } from '#app/people/today.server.ts'
import type { Db } from '#db/client.ts'
import { location, post } from '#db/schema/people.ts'

const PEOPLE_A_QUERY = 500

/** The names of the places where these people have a current or coming post. */
export async function placesOf(db: Db, organisationId: string, personIds: string[], today: SQL<string>) {
	const places = new Map<string, string[]>()
	for (let from = 0; from < personIds.length; from += PEOPLE_A_QUERY) {
		const rows = await db.read
			.selectDistinct({ personId: post.personId, name: location.name })
			.from(post)
			.innerJoin(location, eq(location.id, post.locationId))
			.where(
				and(
					eq(post.organisationId, organisationId),
					inArray(post.personId, personIds.slice(from, from + PEOPLE_A_QUERY)),
					isCurrentOrComing(today),
				),
			)
			.orderBy(asc(location.name))
		for (const { personId, name } of rows) places.set(personId, [...(places.get(personId) ?? []), name])
	}
	return places
}
