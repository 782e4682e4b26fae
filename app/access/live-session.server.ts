import { and, eq, gt, isNull } from 'drizzle-orm'
import { heldAt, postState, standingOf } from '#app/people/post-state.ts'
import type { Reads } from '#app/people/today.server.ts'
import type { Db } from '#db/client.ts'
import { isStorageFailure } from '#db/errors.ts'
import { session } from '#db/schema/access.ts'
import { location, person, post } from '#db/schema/people.ts'
import { endSession, lifetime, noteSeen, SEEN_EVERY_MS } from './session.server.ts'
import { tokenHash } from './token.server.ts'
import type { Role, Viewer } from './viewer.ts'

/** Who holds this token now; null where the session is over, also since the person left or changed role. One read. */
export async function viewerOf(db: Db, token: string, now: Date): Promise<Viewer | null> {
	const found = await sessionRows(db, and(eq(session.tokenHash, tokenHash(token)), isNull(session.endedAt)), now)
	const [judged] = found
	if (!judged) return null
	const { viewer, over, stale } = judged
	if (over === 'left' || over === 'role')
		await besides(() => endSession(db, { sessionId: viewer.sessionId, why: over, now }))
	else if (!over && stale) await besides(() => noteSeen(db, { sessionId: viewer.sessionId, now }))
	return over ? null : viewer
}

/** Whose sessions are live in the browser with this mark. */
export async function livePeopleIn(db: Reads, browserMark: string, now: Date): Promise<Viewer[]> {
	const rows = await sessionRows(db, and(eq(session.browserMark, browserMark), isNull(session.endedAt)), now)
	return rows.filter((row) => !row.over).map((row) => row.viewer)
}

async function sessionRows(db: Reads, which: ReturnType<typeof and>, now: Date) {
	const rows = await db.read
		.select({ session, person, post, timeZone: location.timeZone })
		.from(session)
		.innerJoin(person, eq(person.id, session.personId))
		.leftJoin(post, eq(post.personId, person.id))
		.leftJoin(location, eq(location.id, post.locationId))
		.where(and(which, gt(session.expiresAt, now)))
	const sessions = [...new Set(rows.map((row) => row.session.id))]
	return sessions.map((id) =>
		judge(
			rows.filter((row) => row.session.id === id),
			now,
		),
	)
}

type Row = {
	session: typeof session.$inferSelect
	person: typeof person.$inferSelect
	post: typeof post.$inferSelect | null
	timeZone: string | null
}

function judge(rows: Row[], now: Date) {
	const { session, person } = rows[0]!
	const posts = rows.flatMap((row) => (row.post && row.timeZone ? [{ ...row.post, timeZone: row.timeZone }] : []))
	const current = posts.filter((held) => postState(held, now) === 'current')
	const roles = [...new Set(current.map((held) => held.role))].sort() as Role[]
	const isHr = roles.includes('hr')
	const viewer: Viewer = {
		organisationId: session.organisationId,
		personId: person.id,
		name: person.name,
		employeeNumber: person.employeeNumber,
		language: person.language,
		sessionId: session.id,
		credentialId: session.credentialId,
		authenticatedAt: session.createdAt,
		roles,
		locationIds: [...new Set(current.map((held) => held.locationId))],
		supervisedIds: [...new Set(current.filter((held) => held.role === 'supervisor').map((held) => held.locationId))],
		isHr,
	}
	const rolesThen = posts.filter((held) => heldAt(held, session.createdAt)).map((held) => held.role)
	const idle = now.getTime() - session.seenAt.getTime()
	const over: false | 'left' | 'role' | 'idle' =
		(standingOf(posts, now) === 'left' && 'left') ||
		(powers(roles) !== powers(rolesThen) && 'role') ||
		(idle > lifetime(isHr).idleMs && 'idle')
	return { viewer, over, stale: idle > SEEN_EVERY_MS }
}

/** Coming to work for the first time is no change of role: only what an ordinary employee may not do counts. */
const powers = (roles: string[]) =>
	[...new Set(roles)]
		.filter((role) => role !== 'employee')
		.sort()
		.join()

/** A full disk must not keep people from reading: the row waits for the next request, the answer does not. */
async function besides(write: () => Promise<void>) {
	try {
		await write()
	} catch (error) {
		if (!isStorageFailure(error)) throw error
	}
}
