import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { post } from '#db/schema/people.ts'
import { insertPost } from './add-post.server.ts'
import { type Asking, mayManage } from './asking.ts'
import { closePost, isSpareHr, postToChange } from './end-post.server.ts'
import { postState } from './post-state.ts'
import type { PostDetails } from './shapes.ts'

export type MovedPost =
	| { outcome: 'moved'; postId: string }
	| { outcome: 'last-hr' | 'over' | 'not-found' | 'no-such-location' | 'not-allowed' }

/** Another place, role or position from a day on: the old post ends that day and the new one begins, together. */
export async function movePost(
	db: Db,
	input: { viewer: Asking; key?: string; personId?: string; postId: string; details: PostDetails; now: Date },
): Promise<MovedPost> {
	const { viewer, postId, details, now, key = newId() } = input
	if (!mayManage(viewer)) return { outcome: 'not-allowed' }
	return db.write(
		async (tx): Promise<MovedPost> => {
			const [done] = await tx.select({ id: post.id }).from(post).where(eq(post.id, key))
			if (done) return { outcome: 'moved', postId: key }
			const held = await postToChange(tx, viewer, postId)
			if (!held || (input.personId && held.personId !== input.personId)) return { outcome: 'not-found' }
			if (postState(held, now) === 'ended') return { outcome: 'over' }
			if (held.role === 'hr' && details.role !== 'hr' && !(await isSpareHr(tx, held))) return { outcome: 'last-hr' }
			const added = await insertPost(tx, { viewer, key, personId: held.personId, details, now })
			if (added.outcome !== 'added') return added
			await closePost(tx, { viewer, held, untilDay: details.fromDay, now })
			return { outcome: 'moved', postId: key }
		},
		{ table: 'organisation', id: viewer.organisationId },
	)
}
