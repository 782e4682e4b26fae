import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { receipt } from '#app/handbook/receipt.server.ts'
import { refuse } from '#app/handbook/refuse.server.ts'
import { signOff } from '#app/handbook/sign-off.server.ts'
import { signOffCsv } from '#app/handbook/sign-off-csv.server.ts'
import { signOffFor, unsignedAmong } from '#app/handbook/sign-off-for.server.ts'
import { credential, credentialConfirmation } from '#db/schema/access.ts'
import { newId } from '#db/schema/columns.ts'
import { post } from '#db/schema/people.ts'
import { foundHouse, hireInto, later, now, publish, readAll, sign } from './staff.ts'

async function staffed() {
	const house = await foundHouse()
	const hire = (name: string, number: string) => hireInto(house, { name, number })
	const mia = await hire('Mia Horvat', '1001')
	const dorde = await hire('Đorđe Šćepanović', '1004')
	const formula = await hire('=HYPERLINK("http://x";"y")', '+1005')
	const ana = await hire('Ana Perić', '1008')
	await publish(house)
	await readAll(house, mia)
	const signed = await sign(house, mia)
	await readAll(house, dorde)
	await refuse(house.db, { viewer: formula, version: 1, reason: 'No', now })
	await house.db.write((tx) => tx.update(post).set({ untilDay: '2026-11-21' }).where(eq(post.personId, ana.personId)))
	return { house, mia, dorde, ana, signatureId: 'signatureId' in signed ? signed.signatureId : '' }
}

test('everybody stands in one place: signed, reading, declined, left, not opened, and overdue after the day', async () => {
	const { house } = await staffed()
	const found = await signOff(house.db, house.hr, {}, later(2))
	expect(found?.people.map(({ name, status }) => `${name}: ${status}`)).toEqual([
		'=HYPERLINK("http://x";"y"): declined',
		'Ana Perić: left',
		'Đorđe Šćepanović: reading',
		'Elif Yıldız: not-opened',
		'Mia Horvat: signed',
	])
	expect(found?.counts).toMatchObject({ signed: 1, 'not-confirmed': 1, left: 1, overdue: 0 })
	const overdue = await signOff(house.db, house.hr, { status: 'overdue' }, later(20))
	expect(overdue?.people.map((row) => row.name)).toEqual(['Đorđe Šćepanović', 'Elif Yıldız'])
	expect(overdue).toMatchObject({ total: 2, all: 5 })
})

test('search folds marks and finds numbers; location and version narrow; nobody but HR sees it', async () => {
	const { house, mia } = await staffed()
	const names = async (filter: object) =>
		(await signOff(house.db, house.hr, filter, now))?.people.map((row) => row.name)
	expect(await names({ query: 'dorde scep' })).toEqual(['Đorđe Šćepanović'])
	expect(await names({ query: '1001' })).toEqual(['Mia Horvat'])
	expect(await names({ query: '100%' })).toEqual([])
	expect(await names({ locationId: house.locationId, status: 'signed' })).toEqual(['Mia Horvat'])
	expect(await names({ locationId: 'elsewhere' })).toEqual([])
	expect(await signOff(house.db, mia, {}, now)).toBeNull()
	await publish(house, later(1))
	expect(await names({ version: 1, status: 'superseded' })).toHaveLength(4)
	expect(await names({ version: 1, status: 'signed' })).toEqual(['Mia Horvat'])
})

test('a page holds fifty people', async () => {
	const house = await foundHouse()
	for (let at = 0; at < 60; at++) await hireInto(house, { name: `Person ${at}`, number: `9${at}` })
	await publish(house)
	expect((await signOff(house.db, house.hr, {}, now))?.people).toHaveLength(50)
	expect(await signOff(house.db, house.hr, { page: 2 }, now)).toMatchObject({ total: 61, page: 2 })
	expect((await signOff(house.db, house.hr, { page: 2 }, now))?.people).toHaveLength(11)
})

test('the export has the rows of the page and no formula', async () => {
	const { house } = await staffed()
	const csv = await signOffCsv(house.db, house.hr, {}, later(2))
	const lines = csv.trim().split('\r\n')
	expect(lines).toHaveLength(6)
	expect(csv).toContain('Đorđe Šćepanović')
	expect(csv).toContain(`"'=HYPERLINK(""http://x"";""y"")"`)
	expect(csv).not.toMatch(/^[=+@-]/m)
})

test('a witness’s word makes a signature confirmed in person, for the name that the witness saw', async () => {
	const { house, mia } = await staffed()
	const { db, hr, organisationId } = house
	const [own] = await db.read.select().from(credential).where(eq(credential.personId, mia.personId))
	const seen = { seenName: 'Mia Horvat', seenNumber: '1001', confirmedBy: hr.personId, confirmedWith: hr.credentialId }
	await db.write((tx) =>
		tx.insert(credentialConfirmation).values({
			...{ id: newId(), organisationId, credentialId: own!.id, personId: mia.personId, confirmedAt: now, ...seen },
		}),
	)
	expect(await signOff(db, hr, { status: 'not-confirmed' }, now)).toMatchObject({ people: [], total: 0 })
	expect(await signOffFor(db, hr, mia.personId, now)).toMatchObject([{ version: 1, status: 'signed', confirmed: true }])
	expect(
		(await unsignedAmong(db, { organisationId, personIds: [mia.personId, hr.personId], now })).map((one) => one.name),
	).toEqual(['Elif Yıldız'])
})

test('a receipt shows its signer and HR the exact text; for a colleague it does not exist', async () => {
	const { house, mia, dorde, signatureId } = await staffed()
	const own = await receipt(house.db, mia, signatureId)
	expect(own).toMatchObject({
		same: true,
		mine: true,
		languageName: 'English',
		record: { signer: { name: 'Mia Horvat' } },
	})
	expect(own?.pages.map((page) => page.id)).toEqual(['HB1', 'HB2', 'HB3'])
	expect(await receipt(house.db, house.hr, signatureId)).toMatchObject({ mine: false })
	expect(await receipt(house.db, dorde, signatureId)).toBeNull()
	for (const id of ['', '0', 'nobody', '\u0000']) expect(await receipt(house.db, house.hr, id)).toBeNull()
})
