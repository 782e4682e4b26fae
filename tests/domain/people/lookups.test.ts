import { expect, test } from 'vitest'
import { addPost } from '#app/people/add-post.server.ts'
import { endPost } from '#app/people/end-post.server.ts'
import { locationFor, locationsFor } from '#app/people/locations.server.ts'
import { peopleAt } from '#app/people/people-at.server.ts'
import { personFor } from '#app/people/person.server.ts'
import { searchPeople } from '#app/people/search-people.server.ts'
import { organisationWith } from '#tests/support/organisation.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const now = new Date('2026-05-04T08:00:00Z')
const odd = ['', '0', '-1', 'NaN', '[]', '../1', "' or 1=1 --", '\u0000', 'x'.repeat(5000)]

async function house() {
	const db = await testDatabase()
	return { ...(await organisationWith(db, { now })), db }
}
const names = (found: { name: string }[]) => found.map((one) => one.name)

test('a supervisor finds people of their own places only, and of those only the posts there', async () => {
	const { db, people, viewer } = await house()
	const tomaz = await viewer('tomaz')
	expect((await personFor(db, tomaz, people.mia, now))?.name).toBe('Mia Horvat')
	for (const who of ['jaan', 'elif', 'igdir', 'ana'] as const)
		expect(await personFor(db, tomaz, people[who], now)).toBeNull()
	const kai = await personFor(db, tomaz, people.kai, now)
	expect(kai?.posts.map((post) => post.locationName)).toEqual(['Old Town'])
	expect(JSON.stringify(kai)).not.toContain('Harbour')
})

test('an employee finds nobody, by no lookup', async () => {
	const { db, people, places, viewer } = await house()
	const mia = await viewer('mia')
	expect(await personFor(db, mia, people.dorde, now)).toBeNull()
	expect(await peopleAt(db, mia, { locationIds: [places.oldTown], now })).toEqual([])
	expect((await searchPeople(db, mia, { page: 1, now })).total).toBe(0)
	expect(await locationsFor(db, mia)).toEqual([])
})

test('security.md 3: the team of a place names nobody of another, and a foreign place names nobody at all', async () => {
	const { db, places, viewer } = await house()
	const tomaz = await viewer('tomaz')
	const team = await peopleAt(db, tomaz, { locationIds: [places.oldTown, places.harbour, places.headOffice], now })
	expect(names(team).sort()).toEqual(
		['Kai Rebane', 'Mia Horvat', 'Tomaž Kranjc', 'Õie Ööbik', 'Đorđe Šćepanović', 'Ľubica Ďuríčková'].sort(),
	)
	const found = await searchPeople(db, tomaz, { page: 1, now })
	expect(names(found.people).sort()).toEqual(names(team).sort())
	expect(found.total).toBe(6)
	expect(await searchPeople(db, tomaz, { locationId: places.harbour, page: 1, now })).toMatchObject({
		people: [],
		total: 0,
	})
})

test('names are found without their marks, by any part, and by number or e-mail', async () => {
	const { db, viewer } = await house()
	const hr = await viewer('elif')
	const find = async (q: string) => names((await searchPeople(db, hr, { q, page: 1, now })).people)
	expect(await find('dorde')).toEqual(['Đorđe Šćepanović'])
	expect(await find('ŠĆEP')).toEqual(['Đorđe Šćepanović'])
	expect(await find('igdir')).toEqual(['İğdır Şükrü'])
	expect(await find('oobik')).toEqual(['Õie Ööbik'])
	expect(await find('200')).toHaveLength(3)
	expect(await find('elif@three')).toEqual(['Elif Yıldız'])
	expect(await find('%')).toHaveLength(12)
	expect(await find('nobody at all')).toEqual([])
})

test('security.md 17 and 22: odd words and ids find nothing and break nothing', async () => {
	const { db, viewer } = await house()
	const hr = await viewer('elif')
	for (const text of odd) {
		expect(await personFor(db, hr, text, now)).toBeNull()
		expect(await locationFor(db, hr, text)).toBeNull()
		expect(await peopleAt(db, hr, { locationIds: [text], now })).toEqual([])
		expect((await searchPeople(db, hr, { locationId: text, page: 1, now })).people).toEqual([])
		await searchPeople(db, hr, { q: text, page: 1, now })
	}
})

test('who is here, coming or gone is told by the day at each place', async () => {
	const { db, people, places, viewer } = await house()
	const hr = await viewer('elif')
	const find = async (standing: 'current' | 'coming' | 'left', at = now) =>
		names((await searchPeople(db, hr, { standing, page: 1, now: at })).people)
	expect(await find('left')).toEqual(['Ana Perić'])
	const back = { role: 'employee', position: 'Till', fromDay: '2026-05-05' } as const
	await addPost(db, { viewer: hr, personId: people.ana, details: { ...back, locationId: places.harbour }, now })
	expect(await find('coming')).toEqual(['Ana Perić'])
	// 21:30 UTC is still the 4th in Ljubljana (23:30) and the 5th in Tallinn (00:30).
	const night = new Date('2026-05-04T21:30:00Z')
	expect(await find('coming', night)).toEqual([])
	await endPost(db, { viewer: hr, postId: people.mia, untilDay: '2026-05-05', now })
	await endPost(db, { viewer: hr, postId: people.ziga, untilDay: '2026-05-05', now })
	expect(await find('left', night)).toEqual(['Žiga Čuček'])
	expect(
		(await peopleAt(db, hr, { locationIds: [places.harbour], now: night })).find((one) => one.name === 'Ana Perić')
			?.state,
	).toBe('current')
})

test('a long list comes in pages that together hold everybody once', async () => {
	const { db, viewer } = await house()
	const hr = await viewer('elif')
	const pages = await Promise.all([1, 2, 3].map((page) => searchPeople(db, hr, { page, pageSize: 5, now })))
	expect(pages.map((one) => one.people.length)).toEqual([5, 5, 2])
	expect(new Set(pages.flatMap((one) => one.people.map((person) => person.id))).size).toBe(12)
})
