import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { browserMark, sessionToken } from '#app/access/cookies.server.ts'
import { viewerOf } from '#app/access/live-session.server.ts'
import { signOut } from '#app/access/session.server.ts'
import { addPost } from '#app/people/add-post.server.ts'
import { movePost } from '#app/people/move-post.server.ts'
import { session } from '#db/schema/access.ts'
import { organisationWith } from '#tests/support/organisation.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { after, minutes } from './joining.ts'

const now = new Date('2026-05-04T08:00:00Z')
const hours = (count: number) => minutes(60 * count)

async function house() {
	const db = await testDatabase()
	return { ...(await organisationWith(db, { now, members: ['elif', 'mia', 'kai'] })), db }
}

test('a viewer has the roles and places of the posts of today', async () => {
	const { viewer, places, people } = await house()
	const kai = await viewer('kai')
	expect(kai).toMatchObject({ personId: people.kai, name: 'Kai Rebane', roles: ['supervisor'], isHr: false })
	expect(new Set(kai.supervisedIds)).toEqual(new Set([places.oldTown, places.harbour]))
	expect((await viewer('mia')).supervisedIds).toEqual([])
})

test('a session idles out, sooner for HR, and ends for good after its absolute limit', async () => {
	const { db, session: signedIn } = await house()
	const mia = await signedIn('mia')
	const elif = await signedIn('elif')
	expect(await viewerOf(db, mia.token, after(now, hours(90)))).not.toBeNull()
	expect(await viewerOf(db, elif.token, after(now, hours(11)))).toBeNull()
	let at = now
	for (let day = 1; day < 30; day++) {
		at = after(now, hours(24 * day))
		expect(await viewerOf(db, mia.token, at)).not.toBeNull()
	}
	expect(await viewerOf(db, mia.token, after(at, hours(25)))).toBeNull()
})

test('being seen is written at most every five minutes', async () => {
	const { db, session: signedIn } = await house()
	const { token, viewer } = await signedIn('mia')
	const seen = async () => {
		const [row] = await db.read.select().from(session).where(eq(session.id, viewer.sessionId))
		return row?.seenAt.getTime()
	}
	await viewerOf(db, token, after(now, minutes(4)))
	expect(await seen()).toBe(now.getTime())
	await viewerOf(db, token, after(now, minutes(6)))
	expect(await seen()).toBe(after(now, minutes(6)).getTime())
})

test('a viewer costs one read', async () => {
	const { db, session: signedIn } = await house()
	const { token } = await signedIn('kai')
	const before = db.queries.count
	await viewerOf(db, token, now)
	expect(db.queries.count - before).toBe(1)
})

test('a change of role ends the session, on the day it takes effect', async () => {
	const { db, people, places, viewer, session: signedIn } = await house()
	const { token } = await signedIn('mia')
	const hr = await viewer('elif')
	const details = {
		locationId: places.oldTown,
		role: 'supervisor',
		position: 'Shop lead',
		fromDay: '2026-05-06',
	} as const
	await addPost(db, { viewer: hr, personId: people.mia, details, now: after(now, hours(1)) })
	expect(await viewerOf(db, token, after(now, hours(2)))).not.toBeNull()
	expect(await viewerOf(db, token, new Date('2026-05-05T22:00:00Z'))).toBeNull()
	const again = await signedIn('mia', new Date('2026-05-06T08:00:00Z'))
	expect(again.viewer.roles).toEqual(['employee', 'supervisor'])
})

test('a move with the same role ends no session and changes the place at once', async () => {
	const { db, people, places, viewer, session: signedIn } = await house()
	const { token } = await signedIn('mia')
	const details = { locationId: places.harbour, role: 'employee', position: 'Till', fromDay: '2026-05-04' } as const
	const moved = await movePost(db, { viewer: await viewer('elif'), postId: people.mia, details, now })
	expect(moved.outcome).toBe('moved')
	expect((await viewerOf(db, token, now))?.locationIds).toEqual([places.harbour])
})

test('signing out ends what is live in the browser, also where the session cookie was lost', async () => {
	const { db, session: signedIn } = await house()
	const { token, mark } = await signedIn('mia')
	await signOut(db, { token: null, browserMark: mark, now })
	expect(await viewerOf(db, token, now)).toBeNull()
})

test('a garbled, foreign or wrongly named cookie is nobody', async () => {
	const { db } = await house()
	const where = { secureCookie: true }
	const good = 'a'.repeat(43)
	expect(sessionToken(`x=1; __Host-lineup=${good}`, where)).toBe(good)
	expect(sessionToken(`lineup=${good}`, where)).toBeNull()
	expect(sessionToken(`__Host-lineup=${'a'.repeat(16_000)}; ;=;`, where)).toBeNull()
	expect(sessionToken('__Host-lineup=%00%ff', where)).toBeNull()
	expect(await viewerOf(db, good, now)).toBeNull()
})

test('a browser keeps its mark, and gets one where it has none', () => {
	const first = browserMark(null, { secureCookie: false })
	expect(first.setCookie).toMatch(/^lineup-browser=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=/)
	const again = browserMark(first.setCookie?.split(';')[0], { secureCookie: false })
	expect(again).toEqual({ mark: first.mark, setCookie: null })
})
