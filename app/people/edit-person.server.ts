import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { person } from '#db/schema/people.ts'
import { takenBy } from './add-person.server.ts'
import { type Asking, isId, mayManage } from './asking.ts'
import { foldName } from './fold.ts'
import type { Identity } from './shapes.ts'

/** Changes who a record says somebody is. Never one's own: whoever could rename themselves could sign as another. */
export async function editPerson(
	db: Db,
	input: { viewer: Asking; personId: string; identity: Identity },
): Promise<'changed' | 'number-taken' | 'email-taken' | 'self' | 'not-found' | 'not-allowed'> {
	const { viewer, personId, identity } = input
	const { organisationId } = viewer
	if (!mayManage(viewer)) return 'not-allowed'
	if (personId === viewer.personId) return 'self'
	if (!isId(personId)) return 'not-found'
	const { name, employeeNumber, email, language } = identity
	return db.write(
		async (tx) => {
			const taken = await takenBy({ read: tx }, organisationId, personId, identity)
			if (taken) return taken.outcome
			const changed = await tx
				.update(person)
				.set({ name, employeeNumber, email, language, nameFolded: foldName(name) })
				.where(and(eq(person.organisationId, organisationId), eq(person.id, personId)))
				.returning({ id: person.id })
			return changed.length === 1 ? 'changed' : 'not-found'
		},
		{ table: 'organisation', id: organisationId },
	)
}
