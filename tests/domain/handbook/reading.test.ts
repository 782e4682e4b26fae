import { expect, test } from 'vitest'
import { answerCheck } from '#app/handbook/answer-check.server.ts'
import { confirmSection } from '#app/handbook/confirm-section.server.ts'
import { handbookFor } from '#app/handbook/handbook-for.server.ts'
import { openHandbook } from '#app/handbook/open-handbook.server.ts'
import { sectionFor } from '#app/handbook/section-for.server.ts'
import { signingFor } from '#app/handbook/signing-for.server.ts'
import { newId } from '#db/schema/columns.ts'
import { evidenceLog } from '#db/schema/evidence.ts'
import { checkAnswer, handbookReading } from '#db/schema/obligation.ts'
import { foundHouse, hireInto, now, publish, readAll, starter } from './staff.ts'

async function reader(content = starter(), language = 'en') {
	const house = await foundHouse(content)
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001', language })
	await publish(house)
	return { ...house, house, mia }
}
const confirming = { version: 1, slug: 'hb2', language: 'en', now }

test("an 'agree' section counts only with its own box, and once however often it is sent", async () => {
	const { db, mia } = await reader()
	expect(await confirmSection(db, { ...confirming, viewer: mia, agreed: false })).toBe('not-agreed')
	const all = await Promise.all(
		Array.from({ length: 8 }, () => confirmSection(db, { ...confirming, viewer: mia, agreed: true })),
	)
	expect(all.filter((one) => one === 'confirmed')).toHaveLength(1)
	expect(all.filter((one) => one === 'already-confirmed')).toHaveLength(7)
	const entries = await db.read.select().from(evidenceLog)
	expect(entries.filter((one) => one.type === 'section.confirmed')).toHaveLength(1)
	expect(await handbookFor(db, mia, 1, now)).toMatchObject({
		done: 0,
		sections: [{}, { confirmed: true, left: 1 }, {}],
	})
})

test('the right answer of a check is in no view before somebody has given it, and wrong ones may be tried again', async () => {
	const { db, mia } = await reader()
	const before = JSON.stringify(await sectionFor(db, mia, 1, 'hb2'))
	expect(before).not.toContain('because')
	expect(before).not.toContain('"right"')
	const answer = { viewer: mia, version: 1, check: 'hb2-c1', language: 'en', now }
	const key = newId()
	expect(await answerCheck(db, { ...answer, key, response: 'a' })).toBe('wrong')
	expect(await answerCheck(db, { ...answer, key, response: 'b' })).toBe('wrong')
	expect(await answerCheck(db, { ...answer, key: newId(), response: 'z' })).toBe('no-such-option')
	expect(await answerCheck(db, { ...answer, key: newId(), response: 'b' })).toBe('right')
	expect(await db.read.select().from(checkAnswer)).toHaveLength(2)
	expect((await sectionFor(db, mia, 1, 'hb2'))?.checks).toMatchObject([{ tries: 2, answered: { right: true } }])
})

test('section, signing and overview take at most five reads', async () => {
	const { db, mia, house } = await reader()
	await readAll(house, mia)
	for (const view of [
		() => sectionFor(db, mia, 1, 'hb2'),
		() => signingFor(db, mia, 1, now),
		() => handbookFor(db, mia, 1, now),
	]) {
		const before = db.queries.count
		expect(await view()).not.toBeNull()
		expect(db.queries.count - before).toBeLessThanOrEqual(5)
	}
})

test('the first act opens the handbook in the person’s language; looking alone records nothing', async () => {
	const { db, mia } = await reader()
	await sectionFor(db, mia, 1, 'hb2')
	expect(await db.read.select().from(handbookReading)).toEqual([])
	await confirmSection(db, { ...confirming, viewer: mia, agreed: true })
	expect(await db.read.select().from(handbookReading)).toMatchObject([{ language: 'en', chosen: false, number: 1 }])
})

test('who has no handbook in their language chooses one first, and what was confirmed stays with its language', async () => {
	const { db, mia } = await reader(starter('sk'), 'tr')
	const confirm = { viewer: mia, version: 1, slug: 'hb1', agreed: true, now }
	expect(await handbookFor(db, mia, 1, now)).toMatchObject({ open: false, language: 'en' })
	expect(await confirmSection(db, { ...confirm, language: 'en' })).toBe('other-language')
	expect(await openHandbook(db, { viewer: mia, version: 1, language: 'de', now })).toBe('not-offered')
	expect(await openHandbook(db, { viewer: mia, version: 1, language: 'sk', now })).toBe('opened')
	expect(await confirmSection(db, { ...confirm, language: 'sk' })).toBe('confirmed')
	expect(await openHandbook(db, { viewer: mia, version: 1, language: 'en', now })).toBe('opened')
	expect(await handbookFor(db, mia, 1, now)).toMatchObject({ open: true, language: 'en', done: 0 })
	expect(await db.read.select().from(handbookReading)).toMatchObject([{ chosen: true }, { chosen: true, number: 2 }])
})
