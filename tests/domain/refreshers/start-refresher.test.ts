import { expect, test } from 'vitest'
import { refresherHistory } from '#app/refreshers/history.server.ts'
import { meetingPage } from '#app/refreshers/meeting.server.ts'
import { noteAttendance } from '#app/refreshers/note-attendance.server.ts'
import { startRefresher } from '#app/refreshers/start-refresher.server.ts'
import { newId } from '#db/schema/columns.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { card, NOW, twoPlaces } from './place.ts'

const other = { ...card, slug: 'exact-or-gist' }

test('a double tap starts one meeting', async () => {
	const db = await testDatabase()
	const { tomaz, oldTown } = await twoPlaces(db)
	const start = { viewer: tomaz, locationId: oldTown, key: newId(), card, now: NOW }
	const outcomes = await Promise.all([startRefresher(db, start), startRefresher(db, start)])
	expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['resumed', 'started'])
	expect((await refresherHistory(db, { viewer: tomaz, locationId: oldTown }))?.total).toBe(1)
})

test('two supervisors who start at once are in the same meeting', async () => {
	const db = await testDatabase()
	const { tomaz, elif, oldTown } = await twoPlaces(db)
	const starts = [
		{ viewer: tomaz, card },
		{ viewer: elif, card: other },
	]
	const outcomes = await Promise.all(
		starts.map((one) => startRefresher(db, { ...one, locationId: oldTown, key: newId(), now: NOW })),
	)
	expect(new Set(outcomes.map((outcome) => 'id' in outcome && outcome.id)).size).toBe(1)
})

test('whoever began may change the card until somebody is marked', async () => {
	const db = await testDatabase()
	const { tomaz, mia, oldTown } = await twoPlaces(db)
	const start = (slug: string) =>
		startRefresher(db, { viewer: tomaz, locationId: oldTown, key: newId(), card: { ...card, slug }, now: NOW })
	const first = await start('one')
	const switched = await start('two')
	expect(switched).toEqual({ kind: 'switched', id: 'id' in first && first.id })
	await noteAttendance(db, { viewer: tomaz, refresherId: 'id' in first ? first.id : '', personIds: [mia], now: NOW })
	expect((await start('three')).kind).toBe('resumed')
	const page = await meetingPage(db, tomaz, 'id' in first ? first.id : '')
	expect(page?.meeting.card).toBe('two')
})

test('a meeting left open yesterday does not stand in the way today', async () => {
	const db = await testDatabase()
	const { tomaz, oldTown } = await twoPlaces(db)
	const start = (now: Date) => startRefresher(db, { viewer: tomaz, locationId: oldTown, key: newId(), card, now })
	await start(new Date('2026-05-03T21:50:00Z'))
	expect((await start(new Date('2026-05-03T22:10:00Z'))).kind).toBe('started')
})

test('a meeting is not started at a location of others', async () => {
	const db = await testDatabase()
	const { jaan, tomaz, oldTown } = await twoPlaces(db)
	const foreign = { viewer: jaan, key: newId(), card, now: NOW }
	expect(await startRefresher(db, { ...foreign, locationId: oldTown })).toEqual({ kind: 'not-found' })
	for (const locationId of ['', '0', '-1', 'x\u0000', newId()])
		expect(await startRefresher(db, { ...foreign, locationId })).toEqual({ kind: 'not-found' })
	expect((await refresherHistory(db, { viewer: tomaz, locationId: oldTown }))?.total).toBe(0)
})

test('a key that is a meeting of another location names nothing', async () => {
	const db = await testDatabase()
	const { jaan, tomaz, oldTown, harbour } = await twoPlaces(db)
	const key = newId()
	await startRefresher(db, { viewer: tomaz, locationId: oldTown, key, card, now: NOW })
	const stolen = await startRefresher(db, { viewer: jaan, locationId: harbour, key, card, now: NOW })
	expect(stolen).toEqual({ kind: 'not-found' })
})

test('HR runs a refresher anywhere', async () => {
	const db = await testDatabase()
	const { elif, harbour } = await twoPlaces(db)
	const started = await startRefresher(db, { viewer: elif, locationId: harbour, key: newId(), card, now: NOW })
	expect(started.kind).toBe('started')
})
