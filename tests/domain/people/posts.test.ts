import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addPost } from '#app/people/add-post.server.ts'
import { endAllPosts, endPost } from '#app/people/end-post.server.ts'
import { movePost } from '#app/people/move-post.server.ts'
import { personFor } from '#app/people/person.server.ts'
import { post } from '#db/schema/people.ts'
import { organisationWith } from '#tests/support/organisation.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const now = new Date('2026-05-04T08:00:00Z')
const till = { role: 'employee', position: 'Till', fromDay: '2026-05-04' } as const

async function house() {
	const db = await testDatabase()
	const staffed = await organisationWith(db, { now, members: ['elif', 'mia', 'tomaz', 'kai', 'jaan', 'ana'] })
	return { ...staffed, db, elif: await staffed.viewer('elif') }
}

test('security.md 1: a supervisor of both places cannot move somebody between them, and nothing changes', async () => {
	const { db, people, places, viewer } = await house()
	const kai = await viewer('kai')
	const before = await db.read.select().from(post)
	const details = { ...till, locationId: places.harbour }
	expect(await movePost(db, { viewer: kai, postId: people.mia, details, now })).toEqual({ outcome: 'not-allowed' })
	expect(await addPost(db, { viewer: kai, personId: people.mia, details, now })).toEqual({ outcome: 'not-allowed' })
	expect(await endPost(db, { viewer: kai, postId: people.mia, untilDay: null, now })).toBe('not-allowed')
	expect(await endAllPosts(db, { viewer: kai, personId: people.mia, untilDay: null, now })).toBe('not-allowed')
	expect(await db.read.select().from(post)).toEqual(before)
})

test('security.md 1 and 7: a post at a location that is not ours is refused, whatever the form says', async () => {
	const { db, elif, people } = await house()
	for (const locationId of ['', '0', 'elsewhere', '\u0000', 'x'.repeat(300)]) {
		const details = { ...till, locationId }
		expect(await addPost(db, { viewer: elif, personId: people.mia, details, now })).toEqual({
			outcome: 'no-such-location',
		})
		const moved = await movePost(db, { viewer: elif, postId: people.mia, details, now })
		expect(moved).toEqual({ outcome: 'no-such-location' })
	}
	const [mias] = await db.read.select().from(post).where(eq(post.personId, people.mia))
	expect(mias?.untilDay).toBeNull()
})

test('security.md 6 and 12: HR of another organisation finds neither person nor post', async () => {
	const { db, elif, people, places } = await house()
	const stranger = { ...elif, organisationId: 'another' }
	const details = { ...till, locationId: places.harbour }
	expect(await addPost(db, { viewer: stranger, personId: people.mia, details, now })).toEqual({ outcome: 'not-found' })
	expect(await endPost(db, { viewer: stranger, postId: people.mia, untilDay: null, now })).toBe('not-found')
	expect(await personFor(db, stranger, people.mia, now)).toBeNull()
})

test("security.md 23: a post is changed only through its own person's page", async () => {
	const { db, elif, people, places } = await house()
	const details = { ...till, locationId: places.harbour }
	const foreign = { viewer: elif, personId: people.tomaz, postId: people.mia, now }
	expect(await endPost(db, { ...foreign, untilDay: null })).toBe('not-found')
	expect(await movePost(db, { ...foreign, details })).toEqual({ outcome: 'not-found' })
})

test('a move ends one post and begins the other on the same day, and sent twice is one move', async () => {
	const { db, elif, people, places } = await house()
	const details = { ...till, locationId: places.harbour, fromDay: '2026-05-11' }
	const key = '0198a000-0000-7000-8000-000000000001'
	const moving = { viewer: elif, key, postId: people.mia, details, now }
	expect(await Promise.all([movePost(db, moving), movePost(db, moving)])).toEqual([
		{ outcome: 'moved', postId: key },
		{ outcome: 'moved', postId: key },
	])
	const mia = await personFor(db, elif, people.mia, now)
	expect(
		mia?.posts.map(({ locationName, fromDay, untilDay, state }) => [locationName, fromDay, untilDay, state]),
	).toEqual([
		['Harbour', '2026-05-11', null, 'coming'],
		['Old Town', expect.any(String), '2026-05-11', 'current'],
	])
})

test('several posts at once are held side by side, and leaving ends them all', async () => {
	const { db, elif, people } = await house()
	expect((await personFor(db, elif, people.kai, now))?.posts.map((one) => one.state)).toEqual(['current', 'current'])
	expect(await endAllPosts(db, { viewer: elif, personId: people.kai, untilDay: null, now })).toBe('ended')
	expect((await personFor(db, elif, people.kai, now))?.standing).toBe('left')
	expect(await endAllPosts(db, { viewer: elif, personId: people.kai, untilDay: null, now })).toBe('over')
})

test('a leaver who comes back has a new post beside the old ones', async () => {
	const { db, elif, people, places } = await house()
	expect((await personFor(db, elif, people.ana, now))?.standing).toBe('left')
	const details = { ...till, locationId: places.harbour, fromDay: '2026-06-01' }
	await addPost(db, { viewer: elif, personId: people.ana, details, now })
	const ana = await personFor(db, elif, people.ana, now)
	expect(ana?.standing).toBe('coming')
	expect(ana?.posts).toHaveLength(2)
})

test('the last HR post without an end can be neither ended nor turned into another role', async () => {
	const { db, elif, people, places } = await house()
	const [own] = await db.read.select().from(post).where(eq(post.personId, people.elif))
	const postId = own!.id
	expect(await endPost(db, { viewer: elif, postId, untilDay: '2027-01-01', now })).toBe('last-hr')
	expect(await endAllPosts(db, { viewer: elif, personId: people.elif, untilDay: null, now })).toBe('last-hr')
	const details = { ...till, locationId: places.headOffice }
	expect(await movePost(db, { viewer: elif, postId, details, now })).toEqual({ outcome: 'last-hr' })
	const hr = { ...details, role: 'hr' as const }
	await addPost(db, { viewer: elif, personId: people.mia, details: hr, now })
	expect(await endPost(db, { viewer: elif, postId, untilDay: '2027-01-01', now })).toBe('ended')
})

test('a coming post that is called off never begins', async () => {
	const { db, elif, people, places } = await house()
	const details = { ...till, locationId: places.harbour, fromDay: '2026-06-01' }
	const added = await addPost(db, { viewer: elif, personId: people.jaan, details, now })
	if (added.outcome !== 'added') throw new Error(added.outcome)
	await endPost(db, { viewer: elif, postId: added.postId, untilDay: null, now })
	const later = new Date('2026-06-15T08:00:00Z')
	const called = (await personFor(db, elif, people.jaan, later))?.posts.find((one) => one.id === added.postId)
	expect(called).toMatchObject({ state: 'ended', fromDay: '2026-06-01', untilDay: '2026-06-01' })
})
