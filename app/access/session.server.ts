import { and, eq, gt, isNull, lt, ne, or } from 'drizzle-orm'
import type { Db, Tx } from '#db/client.ts'
import { session } from '#db/schema/access.ts'
import { newId } from '#db/schema/columns.ts'
import { newToken, tokenHash } from './token.server.ts'

const HOUR = 60 * 60 * 1000
export const SEEN_EVERY_MS = 5 * 60 * 1000

/** A shop floor's phone stays signed in over a long weekend; HR's screen does not stay open overnight. */
export const lifetime = (isHr: boolean) =>
	isHr ? { idleMs: 10 * HOUR, absoluteMs: 3 * 24 * HOUR } : { idleMs: 96 * HOUR, absoluteMs: 30 * 24 * HOUR }

export type NewSession = {
	organisationId: string
	personId: string
	credentialId: string
	browserMark: string
	isHr: boolean
	now: Date
}
export type StartedSession = { sessionId: string; token: string; maxAgeSeconds: number }

/** One browser has one session: whatever was live in it ends. */
export async function startSession(tx: Tx, input: NewSession): Promise<StartedSession> {
	const { organisationId, browserMark, now } = input
	await tx
		.update(session)
		.set({ endedAt: now, endedWhy: 'replaced' })
		.where(
			and(eq(session.organisationId, organisationId), eq(session.browserMark, browserMark), isNull(session.endedAt)),
		)
	const { absoluteMs } = lifetime(input.isHr)
	const token = newToken()
	const sessionId = newId()
	await tx.insert(session).values({
		id: sessionId,
		organisationId,
		personId: input.personId,
		tokenHash: tokenHash(token),
		credentialId: input.credentialId,
		browserMark,
		createdAt: now,
		seenAt: now,
		expiresAt: new Date(now.getTime() + absoluteMs),
	})
	return { sessionId, token, maxAgeSeconds: absoluteMs / 1000 }
}

/** Ends a person's sessions when the password changed, all but `except`. */
export async function endSessions(
	tx: Tx,
	input: { organisationId: string; personId: string; except?: string; now: Date },
): Promise<void> {
	const { organisationId, personId, except, now } = input
	await tx
		.update(session)
		.set({ endedAt: now, endedWhy: 'password' })
		.where(
			and(
				eq(session.organisationId, organisationId),
				eq(session.personId, personId),
				isNull(session.endedAt),
				except ? ne(session.id, except) : undefined,
			),
		)
}

export async function endSession(db: Db, input: { sessionId: string; why: 'left' | 'role'; now: Date }): Promise<void> {
	const { sessionId, why, now } = input
	await db.write((tx) =>
		tx
			.update(session)
			.set({ endedAt: now, endedWhy: why })
			.where(and(eq(session.id, sessionId), isNull(session.endedAt))),
	)
}

/** Signs out what is live in this browser: by its token, and by its mark where the token was lost. */
export async function signOut(db: Db, input: { token: string | null; browserMark: string; now: Date }): Promise<void> {
	const { token, browserMark, now } = input
	await db.write((tx) =>
		tx
			.update(session)
			.set({ endedAt: now, endedWhy: 'sign-out' })
			.where(
				and(
					isNull(session.endedAt),
					or(eq(session.browserMark, browserMark), token ? eq(session.tokenHash, tokenHash(token)) : undefined),
				),
			),
	)
}

/** The last time a session was used, written at most every five minutes. */
export async function noteSeen(db: Db, input: { sessionId: string; now: Date }): Promise<void> {
	const { sessionId, now } = input
	const stale = new Date(now.getTime() - SEEN_EVERY_MS)
	await db.write((tx) =>
		tx
			.update(session)
			.set({ seenAt: now })
			.where(
				and(eq(session.id, sessionId), lt(session.seenAt, stale), gt(session.expiresAt, now), isNull(session.endedAt)),
			),
	)
}
