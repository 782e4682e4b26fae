import { expect, test } from 'vitest'
import { observeRolePlay } from '#app/learning/observe-role-play.server.ts'
import { rolePlaysSeen } from '#app/learning/role-plays-seen.server.ts'
import { newId } from '#db/schema/columns.ts'
import { rolePlayObservation } from '#db/schema/learning.ts'
import { school } from '#tests/support/learner.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const now = new Date('2026-03-10T23:30:00Z')
const harbour = { name: 'Harbour', timeZone: 'Europe/Tallinn' }
const play = { lesson: 'call-for-help-well', activity: 'n14-a2', contentSha256: 'x', language: 'en', now }

async function house() {
	const db = await testDatabase()
	const { learner } = await school(db, now)
	const since = { fromDay: '2026-01-01' }
	return {
		db,
		mia: await learner('Mia', [since]),
		friend: await learner('Friend', [since]),
		tom: await learner('Tom', [{ ...since, role: 'supervisor' }]),
		jaan: await learner('Jaan', [{ ...since, role: 'supervisor', place: harbour }]),
		elif: await learner('Elif', [{ ...since, role: 'hr', place: { name: 'Office', timeZone: 'UTC' } }]),
		gone: await learner('Gone', [{ ...since, untilDay: '2026-02-01' }]),
	}
}

test('a supervisor of the place and HR say what they saw, with their name and the local day', async () => {
	const { db, mia, tom, elif } = await house()
	const of = { ...play, personId: mia.personId, criteria: ['c1', 'c3'] }
	expect(await observeRolePlay(db, { ...of, viewer: tom, key: newId() })).toBe('recorded')
	const [seen] = await rolePlaysSeen(db, { viewer: mia, personId: mia.personId, now })
	// Half past midnight in Ljubljana.
	expect(seen).toEqual({
		...{ lesson: 'call-for-help-well', activity: 'n14-a2' },
		...{ by: 'Tom', day: '2026-03-11', ticked: ['c1', 'c3'] },
	})
	const later = new Date(now.getTime() + 86_400_000)
	expect(await observeRolePlay(db, { ...of, viewer: elif, key: newId(), now: later })).toBe('recorded')
	const newest = await rolePlaysSeen(db, { viewer: tom, personId: mia.personId, now: later })
	expect(newest).toMatchObject([{ by: 'Elif', day: '2026-03-12' }])
})

test('nobody says it of themselves, whatever their role', async () => {
	const { db, mia, tom, elif } = await house()
	for (const viewer of [mia, tom, elif])
		expect(
			await observeRolePlay(db, { ...play, viewer, personId: viewer.personId, key: newId(), criteria: ['c1'] }),
		).toBe('own')
	expect(await db.read.select().from(rolePlayObservation)).toEqual([])
})

test('a colleague, a supervisor of another place, and anyone for a leaver find nobody there', async () => {
	const { db, mia, friend, jaan, tom, elif, gone } = await house()
	const tries = [
		{ viewer: friend, personId: mia.personId },
		{ viewer: jaan, personId: mia.personId },
		{ viewer: tom, personId: gone.personId },
		{ viewer: elif, personId: gone.personId },
		{ viewer: elif, personId: newId() },
		{ viewer: elif, personId: '\u0000' },
	]
	for (const one of tries)
		expect(await observeRolePlay(db, { ...play, ...one, key: newId(), criteria: ['c1'] })).toBe('not-found')
	expect(await db.read.select().from(rolePlayObservation)).toEqual([])
})

test('a second tap keeps one row, and a key of somebody else’s row names nothing', async () => {
	const { db, mia, friend, tom, elif } = await house()
	const form = { ...play, viewer: tom, personId: mia.personId, key: newId(), criteria: ['c1'] }
	expect(await observeRolePlay(db, form)).toBe('recorded')
	expect(await observeRolePlay(db, form)).toBe('already-recorded')
	expect(await observeRolePlay(db, { ...form, viewer: elif })).toBe('not-found')
	expect(await observeRolePlay(db, { ...form, personId: friend.personId })).toBe('not-found')
	expect(await db.read.select().from(rolePlayObservation)).toMatchObject([{ observedBy: tom.personId }])
})

test('what was seen is read by the person, their supervisors and HR, and by nobody else', async () => {
	const { db, mia, friend, tom, jaan, elif } = await house()
	await observeRolePlay(db, { ...play, viewer: tom, personId: mia.personId, key: newId(), criteria: ['c1'] })
	const reads = async (viewer: typeof mia) => (await rolePlaysSeen(db, { viewer, personId: mia.personId, now })).length
	expect(await Promise.all([mia, tom, elif, friend, jaan].map(reads))).toEqual([1, 1, 1, 0, 0])
})
