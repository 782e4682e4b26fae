import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Reads } from '#app/people/today.server.ts'
import { person, post } from '#db/schema/people.ts'

export type TeamMember = { id: string; name: string; position: string }

/** Who has a post at the location on that local day, by name. The caller has asked for the location before. */
export async function teamOn(
	db: Reads,
	where: { organisationId: string; locationId: string; day: string },
): Promise<TeamMember[]> {
	const rows = await db.read
		.select({ id: person.id, name: person.name, position: post.position })
		.from(post)
		.innerJoin(person, eq(person.id, post.personId))
		.where(
			and(
				eq(post.organisationId, where.organisationId),
				eq(post.locationId, where.locationId),
				lte(post.fromDay, where.day),
				or(isNull(post.untilDay), gt(post.untilDay, where.day)),
			),
		)
		.orderBy(asc(person.nameFolded), asc(person.id))
	return rows.filter((row, at) => row.id !== rows[at - 1]?.id)
}
