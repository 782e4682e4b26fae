import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { person, post } from '#db/schema/people.ts'
import type { Asking } from './asking.ts'
import type { PersonalRecord } from './recorded.ts'

/** Every row about the person who asks in this feature's tables. */
export async function recordOfPeople(db: Db, { organisationId, personId }: Asking) {
	const rows = await db.read
		.select({ person, post })
		.from(person)
		.leftJoin(post, eq(post.personId, person.id))
		.where(and(eq(person.organisationId, organisationId), eq(person.id, personId)))
		.orderBy(asc(post.fromDay))
	return {
		person: rows.slice(0, 1).map((row) => row.person),
		post: rows.flatMap((row) => row.post ?? []),
	} satisfies PersonalRecord
}
