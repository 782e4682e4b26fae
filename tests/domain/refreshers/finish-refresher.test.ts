import { expect, test } from 'vitest'
import { addPost } from '#app/people/add-post.server.ts'
import { finishRefresher } from '#app/refreshers/finish-refresher.server.ts'
import { meetingPage } from '#app/refreshers/meeting.server.ts'
import { noteAttendance } from '#app/refreshers/note-attendance.server.ts'
import { refreshersOf } from '#app/refreshers/personal-attendance.server.ts'
import { startRefresher } from '#app/refreshers/start-refresher.server.ts'
import { newId } from '#db/schema/columns.ts'
import { post } from '#db/schema/people.ts'
import { attendance } from '#db/schema/refreshers.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { card, NOW, twoPlaces } from './place.ts'

const said = { mantraSaid: true, handsRight: 1, question: 'What about gift cards?', now: NOW }

async function running() {
	const db = await testDatabase()
	const places = await twoPlaces(db)
	const refresherId = newId()
	const { tomaz: viewer, oldTown: locationId } = places
	await startRefresher(db, { viewer, locationId, key: refresherId, card, now: NOW })
	return { db, refresherId, ...places }
}

test('finishing twice finishes once and keeps what was said first', async () => {
	const { db, tomaz, mia, dorde, refresherId } = await running()
	const finish = { viewer: tomaz, refresherId, personIds: [mia, dorde], ...said }
	const outcomes = await Promise.all([finishRefresher(db, finish), finishRefresher(db, { ...finish, handsRight: 0 })])
	expect(outcomes.sort()).toEqual(['already-finished', 'finished'])
	const page = await meetingPage(db, tomaz, refresherId)
	expect(page?.here.map(({ name }) => name)).toEqual(['Đorđe Šćepanović', 'Mia Horvat'])
	expect(page?.meeting).toMatchObject({ mantraSaid: true, question: 'What about gift cards?' })
})

test('marking the same people twice keeps one attendance each', async () => {
	const { db, tomaz, mia, refresherId } = await running()
	const note = { viewer: tomaz, refresherId, personIds: [mia, mia], now: NOW }
	await Promise.all([noteAttendance(db, note), noteAttendance(db, note)])
	expect(await db.read.select().from(attendance)).toHaveLength(1)
})

test('hands are counted for the meeting and kept with no person', async () => {
	const { db, tomaz, mia, dorde, refresherId } = await running()
	await finishRefresher(db, { viewer: tomaz, refresherId, personIds: [mia, dorde], ...said })
	expect((await meetingPage(db, tomaz, refresherId))?.meeting.handsRight).toBe(1)
	const rows = await db.read.select().from(attendance)
	for (const row of rows)
		expect(Object.keys(row).sort()).toEqual(['id', 'notedAt', 'organisationId', 'personId', 'refresherId'])
})

test('there are no more right hands than people, and no meeting of nobody', async () => {
	const { db, tomaz, mia, refresherId } = await running()
	const finish = { viewer: tomaz, refresherId, ...said }
	expect(await finishRefresher(db, { ...finish, personIds: [mia], handsRight: 2 })).toBe('more-hands-than-people')
	expect(await finishRefresher(db, { ...finish, personIds: [] })).toBe('nobody-here')
	expect((await meetingPage(db, tomaz, refresherId))?.meeting.finishedAt).toBeNull()
})

test('somebody of another location cannot be marked, and the row stays as it was', async () => {
	const { db, tomaz, jaan, mia, refresherId } = await running()
	const foreign = { viewer: tomaz, refresherId, personIds: [mia, jaan.personId], now: NOW }
	expect(await noteAttendance(db, foreign)).toBe('not-found')
	expect(await finishRefresher(db, { ...said, ...foreign })).toBe('not-found')
	expect(await db.read.select().from(attendance)).toEqual([])
})

test('a meeting of another location is not found by any verb', async () => {
	const { db, jaan, mia, refresherId } = await running()
	expect(await meetingPage(db, jaan, refresherId)).toBeNull()
	expect(await noteAttendance(db, { viewer: jaan, refresherId, personIds: [mia], now: NOW })).toBe('not-found')
	expect(await finishRefresher(db, { viewer: jaan, refresherId, personIds: [mia], ...said })).toBe('not-found')
	for (const id of ['', '0', 'x\u0000', newId()])
		expect(await noteAttendance(db, { viewer: jaan, refresherId: id, personIds: [], now: NOW })).toBe('not-found')
})

test('while it runs the list is what was ticked last; afterwards late comers are added and nobody is taken away', async () => {
	const { db, tomaz, mia, dorde, refresherId } = await running()
	const note = (personIds: string[], now = NOW) => noteAttendance(db, { viewer: tomaz, refresherId, personIds, now })
	await note([mia, dorde])
	await note([mia])
	await finishRefresher(db, { viewer: tomaz, refresherId, personIds: [mia], ...said })
	expect(await note([dorde])).toBe('noted')
	expect((await meetingPage(db, tomaz, refresherId))?.here).toHaveLength(2)
	expect(await note([], new Date('2026-05-04T21:59:00Z'))).toBe('noted')
	expect(await note([], new Date('2026-05-04T22:00:00Z'))).toBe('closed')
	expect((await meetingPage(db, tomaz, refresherId))?.here).toHaveLength(2)
})

test('a past meeting keeps who was there after they moved', async () => {
	const { db, tomaz, elif, jaan, mia, harbour, refresherId } = await running()
	await finishRefresher(db, { viewer: tomaz, refresherId, personIds: [mia], ...said })
	await db.write((tx) => tx.update(post).set({ untilDay: '2026-05-05' }))
	const details = { locationId: harbour, role: 'employee' as const, position: 'till', fromDay: '2026-05-05' }
	await addPost(db, { viewer: elif, personId: mia, details, now: NOW })
	expect((await meetingPage(db, tomaz, refresherId))?.here.map(({ id }) => id)).toEqual([mia])
	expect(await refreshersOf(db, { viewer: elif, personId: mia })).toMatchObject([
		{ refresherId, placeName: 'Old Town' },
	])
	expect(await refreshersOf(db, { viewer: jaan, personId: mia })).toEqual([])
})
