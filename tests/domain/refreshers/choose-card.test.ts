import { expect, test } from 'vitest'
import { chooseCard } from '#app/refreshers/choose-card.server.ts'
import { finishRefresher } from '#app/refreshers/finish-refresher.server.ts'
import { startRefresher } from '#app/refreshers/start-refresher.server.ts'
import { suggestCards } from '#app/refreshers/suggest-cards.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { card, NOW, twoPlaces } from './place.ts'

const cards = [
	{ slug: 'ears', module: 'listening' },
	{ slug: 'ears-two', module: 'listening' },
	{ slug: 'same', module: 'consistency' },
	{ slug: 'green', module: 'empowerment' },
	{ slug: 'book', module: 'handbook' },
]

async function ranAt(db: Db, places: Awaited<ReturnType<typeof twoPlaces>>, slug: string, at: string) {
	const { tomaz: viewer, oldTown: locationId, mia } = places
	const refresherId = newId()
	const now = new Date(at)
	await startRefresher(db, { viewer, locationId, key: refresherId, card: { ...card, slug }, now })
	const said = { mantraSaid: null, handsRight: null, question: null, now }
	await finishRefresher(db, { viewer, refresherId, personIds: [mia], ...said })
}

test('a card rests 14 local days, also where the clocks change between', async () => {
	const db = await testDatabase()
	const places = await twoPlaces(db)
	const { tomaz: viewer, oldTown: locationId } = places
	const why = async (now: string) =>
		(await chooseCard(db, { viewer, locationId, cards, now: new Date(now) }))?.find((one) => one.card.slug === 'ears')
			?.why
	// 22 March 23:30 in Ljubljana, winter time; the clocks go forward on 29 March.
	await ranAt(db, places, 'ears', '2026-03-22T22:30:00Z')
	expect(await why('2026-04-04T21:59:00Z')).toBe('recent')
	expect(await why('2026-04-04T22:01:00Z')).toBe('rested')
})

test('listening, consistency and empowerment take turns, the others come after them', async () => {
	const db = await testDatabase()
	const places = await twoPlaces(db)
	const { tomaz: viewer, oldTown: locationId } = places
	const slugs = async () => (await chooseCard(db, { viewer, locationId, cards, now: NOW }))?.map((one) => one.card.slug)
	expect(await slugs()).toEqual(['ears', 'ears-two', 'same', 'green', 'book'])
	await ranAt(db, places, 'ears', '2026-05-03T06:30:00Z')
	expect(await slugs()).toEqual(['same', 'green', 'ears-two', 'book', 'ears'])
	await ranAt(db, places, 'same', '2026-05-04T05:30:00Z')
	expect(await slugs()).toEqual(['green', 'ears-two', 'book', 'ears', 'same'])
})

test('a card begun and never finished counts as not used', async () => {
	const db = await testDatabase()
	const { tomaz: viewer, oldTown: locationId } = await twoPlaces(db)
	await startRefresher(db, { viewer, locationId, key: newId(), card: { ...card, slug: 'ears' }, now: NOW })
	expect((await chooseCard(db, { viewer, locationId, cards, now: NOW }))?.[0]).toMatchObject({ why: 'new' })
})

test('what another location used says nothing here, and its cards are not for others to ask', async () => {
	const db = await testDatabase()
	const places = await twoPlaces(db)
	await ranAt(db, places, 'ears', '2026-05-03T06:30:00Z')
	const { jaan, harbour, oldTown } = places
	const there = await chooseCard(db, { viewer: jaan, locationId: harbour, cards, now: NOW })
	expect(there?.[0]).toMatchObject({ card: { slug: 'ears' }, why: 'new' })
	expect(await chooseCard(db, { viewer: jaan, locationId: oldTown, cards, now: NOW })).toBeNull()
})

test('when every card was used lately, the one longest ago comes first', () => {
	const used = cards.map(({ slug }, at) => ({ card: slug, day: `2026-05-0${at + 1}` }))
	expect(suggestCards(cards, used, '2026-05-06').map((one) => one.card.slug)).toEqual(cards.map(({ slug }) => slug))
})

test('cards for whoever leads come last, after all that the team needs', () => {
	const all = [{ slug: 'a-lead', module: 'leading' }, ...cards]
	expect(suggestCards(all, [], '2026-05-06').at(-1)?.card.slug).toBe('a-lead')
})
