import { and, eq, ne, or } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { person } from '#db/schema/people.ts'
import { addPost } from './add-post.server.ts'
import { type Asking, mayManage } from './asking.ts'
import { foldName } from './fold.ts'
import type { Identity, PostDetails } from './shapes.ts'
import type { Reads } from './today.server.ts'

export type AddedPerson =
	| { outcome: 'added'; personId: string }
	| { outcome: 'number-taken' | 'email-taken' | 'no-such-location' | 'not-allowed' }

/** A new employee record with its first post. `key` is made with the form: sending it twice adds one person. */
export async function addPerson(
	db: Db,
	input: { viewer: Asking; key?: string; identity: Identity; post?: PostDetails; now: Date },
): Promise<AddedPerson> {
	const { viewer, key: personId = newId(), identity, now } = input
	const { organisationId } = viewer
	if (!mayManage(viewer)) return { outcome: 'not-allowed' }
	const { name, employeeNumber, email, language } = identity
	const added = await db
		.write(
			async (tx): Promise<AddedPerson> => {
				const [made] = await tx
					.insert(person)
					.values({
						id: personId,
						organisationId,
						...{ name, employeeNumber, email, language },
						nameFolded: foldName(name),
						createdAt: now,
					})
					.onConflictDoNothing()
					.returning({ id: person.id })
				if (!made)
					return (await takenBy({ read: tx }, organisationId, personId, identity)) ?? { outcome: 'added', personId }
				if (!input.post) return { outcome: 'added', personId }
				const post = await addPost(db, { viewer, key: personId, personId, details: input.post, now })
				if (post.outcome !== 'added') throw new NoSuchLocation()
				return { outcome: 'added', personId }
			},
			{ table: 'organisation', id: organisationId },
		)
		.catch((error: unknown): AddedPerson => {
			if (error instanceof NoSuchLocation) return { outcome: 'no-such-location' }
			throw error
		})
	return added
}

/** Takes the half-written person back with it. */
class NoSuchLocation extends Error {}

/** Whose number or e-mail address this is already, other than this person's own. */
export async function takenBy(
	db: Reads,
	organisationId: string,
	personId: string,
	{ employeeNumber, email }: Pick<Identity, 'employeeNumber' | 'email'>,
): Promise<{ outcome: 'number-taken' | 'email-taken' } | null> {
	const others = await db.read
		.select({ employeeNumber: person.employeeNumber, email: person.email })
		.from(person)
		.where(
			and(
				eq(person.organisationId, organisationId),
				ne(person.id, personId),
				or(
					employeeNumber ? eq(person.employeeNumber, employeeNumber) : undefined,
					email ? eq(person.email, email) : undefined,
				),
			),
		)
	if (employeeNumber && others.some((other) => other.employeeNumber === employeeNumber))
		return { outcome: 'number-taken' }
	return email && others.some((other) => other.email === email) ? { outcome: 'email-taken' } : null
}
