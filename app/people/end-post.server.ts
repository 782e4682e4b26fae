import { and, eq, gt, isNull, ne, or } from 'drizzle-orm'
import type { Db, Tx } from '#db/client.ts'
import { location, post } from '#db/schema/people.ts'
import { type Asking, isId, mayManage } from './asking.ts'
import { localDay } from './local-day.ts'
import { postState } from './post-state.ts'

export type HeldPost = typeof post.$inferSelect & { timeZone: string }
export type EndedPost = 'ended' | 'last-hr' | 'over' | 'not-found' | 'not-allowed'

/** The first day away; null means at once, which is today at the post's own place. */
type Until = string | null

/** Ends a post. A coming post ends before it begins. */
export async function endPost(
	db: Db,
	input: { viewer: Asking; personId?: string; postId: string; untilDay: Until; now: Date },
): Promise<EndedPost> {
	const { viewer, postId, untilDay, now } = input
	if (!mayManage(viewer)) return 'not-allowed'
	return db.write(
		async (tx) => {
			const held = await postToChange(tx, viewer, postId)
			if (!held || (input.personId && held.personId !== input.personId)) return 'not-found'
			if (postState(held, now) === 'ended') return 'over'
			if (held.role === 'hr' && !(await isSpareHr(tx, held))) return 'last-hr'
			await closePost(tx, { viewer, held, untilDay, now })
			return 'ended'
		},
		{ table: 'organisation', id: viewer.organisationId },
	)
}

/** The post with its own place; only this finds a post that is to change, and it takes who is asking. */
export async function postToChange(tx: Tx, viewer: Asking, postId: string): Promise<HeldPost | null> {
	if (!isId(postId)) return null
	const [row] = await tx
		.select({ post, timeZone: location.timeZone })
		.from(post)
		.innerJoin(location, eq(location.id, post.locationId))
		.where(and(eq(post.organisationId, viewer.organisationId), eq(post.id, postId)))
	return row ? { ...row.post, timeZone: row.timeZone } : null
}

export async function closePost(
	tx: Tx,
	input: { viewer: Asking; held: HeldPost; untilDay: Until; now: Date },
): Promise<void> {
	const { viewer, held, now } = input
	const untilDay = input.untilDay ?? localDay(now, held.timeZone)
	await tx
		.update(post)
		.set({
			untilDay: untilDay < held.fromDay ? held.fromDay : untilDay,
			endedBy: viewer.personId,
			endedAt: now,
		})
		.where(eq(post.id, held.id))
}

/** An organisation keeps one HR post without an end: nobody else could give the next one. */
export async function isSpareHr(tx: Tx, held: HeldPost): Promise<boolean> {
	const [other] = await tx
		.select({ id: post.id })
		.from(post)
		.where(
			and(
				eq(post.organisationId, held.organisationId),
				eq(post.role, 'hr'),
				isNull(post.untilDay),
				ne(post.id, held.id),
			),
		)
	return other !== undefined
}

/** A person leaves: every post that is not over ends, all or none. */
export async function endAllPosts(
	db: Db,
	input: { viewer: Asking; personId: string; untilDay: Until; now: Date },
): Promise<EndedPost> {
	const { viewer, personId, now } = input
	if (!mayManage(viewer)) return 'not-allowed'
	if (!isId(personId)) return 'not-found'
	return db.write(
		async (tx) => {
			const rows = await tx
				.select({ post, timeZone: location.timeZone })
				.from(post)
				.innerJoin(location, eq(location.id, post.locationId))
				.where(
					and(
						eq(post.organisationId, viewer.organisationId),
						eq(post.personId, personId),
						or(isNull(post.untilDay), gt(post.untilDay, post.fromDay)),
					),
				)
			const held = rows.map((row) => ({ ...row.post, timeZone: row.timeZone }))
			const open = held.filter((one) => postState(one, now) !== 'ended')
			if (open.length === 0) return held.length === 0 ? 'not-found' : 'over'
			if (open.some((one) => one.role === 'hr') && !(await otherHr(tx, viewer.organisationId, personId)))
				return 'last-hr'
			for (const one of open) await closePost(tx, { viewer, held: one, untilDay: input.untilDay, now })
			return 'ended'
		},
		{ table: 'organisation', id: viewer.organisationId },
	)
}

async function otherHr(tx: Tx, organisationId: string, personId: string): Promise<boolean> {
	const [other] = await tx
		.select({ id: post.id })
		.from(post)
		.where(
			and(
				eq(post.organisationId, organisationId),
				eq(post.role, 'hr'),
				isNull(post.untilDay),
				ne(post.personId, personId),
			),
		)
	return other !== undefined
}
