import { and, eq } from 'drizzle-orm'
import type { Db, Tx } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { location, person, post } from '#db/schema/people.ts'
import { type Asking, isId, mayManage } from './asking.ts'
import type { PostDetails } from './shapes.ts'

export type AddedPost =
	| { outcome: 'added'; postId: string }
	| { outcome: 'not-found' | 'no-such-location' | 'not-allowed' }

/** Hire, rehire or one more post beside the others. `key` is made with the form: sending it twice adds one post. */
export async function addPost(
	db: Db,
	input: { viewer: Asking; key?: string; personId: string; details: PostDetails; now: Date },
): Promise<AddedPost> {
	const { viewer, personId } = input
	if (!mayManage(viewer)) return { outcome: 'not-allowed' }
	if (!isId(personId)) return { outcome: 'not-found' }
	return db.write((tx) => insertPost(tx, input), { table: 'person', id: personId })
}

/** Both the person and the place must be of the viewer's own organisation, whatever the form says. */
export async function insertPost(
	tx: Tx,
	input: { viewer: Asking; key?: string; personId: string; details: PostDetails; now: Date },
): Promise<AddedPost> {
	const { viewer, personId, now, key: postId = newId() } = input
	const { organisationId } = viewer
	const { locationId, role, position, fromDay } = input.details
	const [known] = await tx
		.select({ id: person.id })
		.from(person)
		.where(and(eq(person.organisationId, organisationId), eq(person.id, personId)))
	if (!known) return { outcome: 'not-found' }
	const [place] = isId(locationId)
		? await tx
				.select({ id: location.id })
				.from(location)
				.where(and(eq(location.organisationId, organisationId), eq(location.id, locationId)))
		: []
	if (!place) return { outcome: 'no-such-location' }
	await tx
		.insert(post)
		.values({
			id: postId,
			organisationId,
			...{ personId, locationId, role, position, fromDay },
			createdBy: viewer.personId,
			createdAt: now,
		})
		.onConflictDoNothing()
	return { outcome: 'added', postId }
}
