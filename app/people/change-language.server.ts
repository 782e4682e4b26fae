import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { person } from '#db/schema/people.ts'
import type { Asking } from './asking.ts'

/** The one thing in the record that a person changes themselves. */
export async function changeLanguage(db: Db, input: { viewer: Asking; language: string }): Promise<'changed'> {
	const { viewer, language } = input
	await db.write((tx) =>
		tx
			.update(person)
			.set({ language })
			.where(and(eq(person.organisationId, viewer.organisationId), eq(person.id, viewer.personId))),
	)
	return 'changed'
}
