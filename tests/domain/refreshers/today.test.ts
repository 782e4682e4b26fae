import { expect, test } from 'vitest'
import { loadContent } from '#app/mdx/content.server.ts'
import { finishRefresher } from '#app/refreshers/finish-refresher.server.ts'
import { hrHome } from '#app/refreshers/hr-home.server.ts'
import { shiftFor } from '#app/refreshers/shift.server.ts'
import { startRefresher } from '#app/refreshers/start-refresher.server.ts'
import { todayFor } from '#app/refreshers/today.server.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { card, NOW, twoPlaces } from './place.ts'

const words = loadContent({ contentDir: 'content' })

async function counted<T>(db: Db, work: () => Promise<T>) {
	const before = db.queries.count
	return { answer: await work(), reads: db.queries.count - before }
}

test('the home page takes four reads beside the session, for every role', async () => {
	const db = await testDatabase()
	const { elif, tomaz, mia } = await twoPlaces(db)
	const content = await words
	const employee = { ...tomaz, personId: mia, supervisedIds: [] }
	for (const viewer of [employee, tomaz, elif]) {
		const { reads } = await counted(db, () => todayFor(db, { viewer, content, now: NOW }))
		expect(reads).toBe(4)
	}
})

test('a new hire has a next step with its day, and a supervisor the shift of their own place only', async () => {
	const db = await testDatabase()
	const { tomaz, mia, oldTown } = await twoPlaces(db)
	const content = await words
	const hired = await todayFor(db, { viewer: { ...tomaz, personId: mia, supervisedIds: [] }, content, now: NOW })
	expect(hired.own.steps[0]).toMatchObject({ kind: 'lesson', state: 'overdue', dueOn: '2026-01-05' })
	expect(hired.shifts).toEqual([])
	expect(hired.figures).toBeNull()
	const led = await todayFor(db, { viewer: tomaz, content, now: NOW })
	expect(led.shifts).toEqual([{ locationId: oldTown, placeName: 'Old Town', meeting: null }])
})

test('a running meeting and then the finished one are seen on both homes', async () => {
	const db = await testDatabase()
	const { tomaz, mia, oldTown } = await twoPlaces(db)
	const content = await words
	const search = new URLSearchParams()
	const seen = async () => {
		const home = await todayFor(db, { viewer: tomaz, content, now: NOW })
		const shift = await shiftFor(db, { viewer: tomaz, search, content, now: NOW })
		return [home.shifts[0]?.meeting?.finished, shift?.meeting?.finished]
	}
	const refresherId = newId()
	await startRefresher(db, { viewer: tomaz, locationId: oldTown, key: refresherId, card, now: NOW })
	expect(await seen()).toEqual([false, false])
	const said = { mantraSaid: null, handsRight: null, question: null, now: NOW }
	await finishRefresher(db, { viewer: tomaz, refresherId, personIds: [mia], ...said })
	expect(await seen()).toEqual([true, true])
})

test('a shift of another location is not found, also when the address names it', async () => {
	const db = await testDatabase()
	const { jaan, oldTown } = await twoPlaces(db)
	const content = await words
	const foreign = new URLSearchParams({ at: oldTown })
	expect(await shiftFor(db, { viewer: jaan, search: foreign, content, now: NOW })).toBeNull()
	const own = await shiftFor(db, { viewer: jaan, search: new URLSearchParams(), content, now: NOW })
	expect(own?.team.people.map(({ name }) => name)).toEqual(['Jaan Tamm'])
})

test('HR sees who never joined by name, each location, and what to do next', async () => {
	const db = await testDatabase()
	const { elif } = await twoPlaces(db)
	const { answer, reads } = await counted(db, () => hrHome(db, { viewer: elif, now: NOW }))
	expect(answer.next).toBe('publish')
	expect(answer.waiting.find(({ what }) => what === 'never-joined')).toMatchObject({ total: 5 })
	expect(answer.places.map(({ name, people }) => [name, people])).toEqual([
		['Harbour', 1],
		['Old Town', 4],
	])
	expect(reads).toBeLessThanOrEqual(14)
})
