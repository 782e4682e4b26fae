import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sha256 } from '#app/evidence/hash.server.ts'
import { verifyLog } from '#app/evidence/verify-log.server.ts'
import { openHandbook } from '#app/handbook/open-handbook.server.ts'
import { refuse } from '#app/handbook/refuse.server.ts'
import { evidenceLog } from '#db/schema/evidence.ts'
import { handbookPage } from '#db/schema/handbook-version.ts'
import { signature } from '#db/schema/signature.ts'
import {
	circumstances,
	foundHouse,
	type House,
	hireInto,
	later,
	now,
	publish,
	readAll,
	sign,
	starter,
} from './staff.ts'

const cast = ['Ľubica Ďuríčková', 'Đorđe Šćepanović', 'Õie Ööbik', 'Žiga Čuček', 'İğdır Şükrü']

async function recordOf(house: House) {
	const rows = await house.db.read
		.select()
		.from(evidenceLog)
		.where(eq(evidenceLog.type, 'signed'))
		.orderBy(asc(evidenceLog.seq))
	const row = rows.at(-1)
	return JSON.parse(row!.bytes.toString('utf8'))
}

test('the record of a signature has every key of the design, null where nothing fills it yet', async () => {
	const house = await foundHouse()
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001' })
	await publish(house)
	await readAll(house, mia)
	expect(await sign(house, mia)).toMatchObject({ outcome: 'signed' })
	const record = await recordOf(house)
	expect(Object.keys(record).sort()).toEqual(
		[
			...['v', 'type', 'seq', 'prev', 'id', 'obligation_id', 'log', 'org', 'signer', 'handbook', 'manifest_sha256'],
			...['html_sha256', 'source_sha256', 'statement', 'e_consent', 'act', 'auth', 'device', 'reading', 'diff_base'],
			...['signed_at', 'tz', 'not_before', 'context_commit', 'app', 'salt', 'at', 'subject_id', 'version_id'],
		].sort(),
	)
	expect(record.statement.text).toBe('I am Mia Horvat of Morning Crumb Ltd. I sign version 1, in English.')
	expect(record.auth).toMatchObject({
		factors: ['session', 'password'],
		confirmed_in_person: false,
		set_through: 'join',
	})
	expect(record.reading.map((one: { section_id: string }) => one.section_id)).toEqual(['HB1', 'HB2', 'HB3'])
	expect(record.reading[1].checks).toEqual([{ id: 'hb2-c1', attempts: 1, right: true }])
	expect(record).toMatchObject({ e_consent: null, not_before: null, diff_base: null, tz: 'Europe/Ljubljana' })
	expect(await verifyLog(house.db)).toMatchObject({ intact: true, signatures: 1, versions: 1 })
})

test('the whole cast signs, typed composed and decomposed, and record and row agree in composed letters', async () => {
	const house = await foundHouse()
	const people = []
	for (const [at, name] of cast.entries()) people.push(await hireInto(house, { name, number: String(at) }))
	await publish(house)
	for (const [at, person] of people.entries()) {
		await readAll(house, person)
		const typedName = person.name.normalize(at % 2 ? 'NFC' : 'NFD')
		expect(await sign(house, person, { typedName })).toMatchObject({ outcome: 'signed' })
		const record = await recordOf(house)
		expect([record.signer.name, record.act.typed, record.act.name_differs]).toEqual([person.name, person.name, false])
	}
	const rows = await house.db.read.select().from(signature)
	expect(rows.map((row) => row.typedName).sort()).toEqual([...cast].sort())
	expect((await verifyLog(house.db)).findings).toEqual([])
})

test('a name that differs is shown once, then kept as typed', async () => {
	const house = await foundHouse()
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001' })
	await publish(house)
	await readAll(house, mia)
	const typedName = 'Mia Novak Horvat'
	expect(await sign(house, mia, { typedName })).toEqual({
		outcome: 'name-differs',
		recorded: 'Mia Horvat',
		typed: typedName,
	})
	expect(await sign(house, mia, { typedName, nameConfirmed: true })).toMatchObject({ outcome: 'signed' })
	expect((await recordOf(house)).act).toMatchObject({ typed: typedName, name_differs: true })
})

test('nothing is signed unread, with a wrong password, in an unread language or by somebody who owes nothing', async () => {
	const house = await foundHouse()
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001' })
	await publish(house)
	const ana = await hireInto(house, { name: 'Ana Perić', number: '1008', untilDay: '2026-10-01' })
	expect(await sign(house, mia)).toMatchObject({ outcome: 'not-read', missing: { checks: [{ slug: 'hb2' }] } })
	await readAll(house, mia)
	expect(await sign(house, mia, { password: 'guess' })).toEqual({ outcome: 'wrong-password' })
	expect(await sign(house, mia, { language: 'sk' })).toEqual({ outcome: 'other-language' })
	expect(await sign(house, mia, { version: 7 })).toEqual({ outcome: 'not-found' })
	expect(await sign(house, ana)).toEqual({ outcome: 'not-owed' })
	expect(await house.db.read.select().from(signature)).toEqual([])
})

test('eleven wrong passwords in a row are stopped', async () => {
	const house = await foundHouse()
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001' })
	await publish(house)
	await readAll(house, mia)
	for (let i = 0; i < 10; i++) await sign(house, mia, { password: `guess ${i}` })
	expect(await sign(house, mia)).toEqual({ outcome: 'too-many-tries' })
})

test('a newer version meanwhile: nothing is signed, and the older one is not owed any more', async () => {
	const house = await foundHouse()
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001' })
	await publish(house)
	await readAll(house, mia)
	await publish(house, later(1))
	expect(await sign(house, mia, { now: later(1) })).toEqual({ outcome: 'superseded', newest: 2 })
	expect(await sign(house, mia, { version: 2 })).toMatchObject({ outcome: 'not-read' })
})

test('a refusal stays and the signature that follows names it', async () => {
	const house = await foundHouse()
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001' })
	await publish(house)
	const declining = { viewer: mia, version: 1, reason: 'I want to ask the union.', circumstances, now }
	expect(await refuse(house.db, declining)).toBe('declined')
	expect(await refuse(house.db, declining)).toBe('already-declined')
	await readAll(house, mia)
	await sign(house, mia)
	const record = await recordOf(house)
	expect(record.act.after_refusal).toBeGreaterThan(0)
	expect((await verifyLog(house.db)).findings).toEqual([])
})

test('a section in a second language is signed with its language and its hash in the record', async () => {
	const house = await foundHouse(starter('sk'))
	const lubica = await hireInto(house, { name: 'Ľubica Ďuríčková', number: '1006', language: 'sk' })
	await publish(house)
	await readAll(house, lubica, 1, now, 'sk')
	expect(await sign(house, lubica, { language: 'en' })).toEqual({ outcome: 'other-language' })
	expect(await sign(house, lubica, { language: 'sk' })).toMatchObject({ outcome: 'signed' })
	const [page] = await house.db.read.select().from(handbookPage).where(eq(handbookPage.language, 'sk'))
	const record = await recordOf(house)
	expect(record.handbook).toMatchObject({ version: 1, lang: 'sk', lang_chosen: false })
	expect(record.reading).toMatchObject([{ section_id: 'HB1', section_sha256: sha256(page!.html), act: 'agree' }])
	expect(record.statement.text).toBe('Volám sa Ľubica Ďuríčková. Podpisujem verziu 1, Slovenčina.')
	expect((await verifyLog(house.db)).findings).toEqual([])
})

test('another language is a choice that the record keeps; text that is not reviewed cannot be signed', async () => {
	const content = starter('sk')
	content.sections[0]!.texts.sk!.reviewed = false
	const house = await foundHouse(content)
	const lubica = await hireInto(house, { name: 'Ľubica Ďuríčková', number: '1006', language: 'sk' })
	await publish(house)
	await readAll(house, lubica, 1, now, 'sk')
	expect(await sign(house, lubica, { language: 'sk' })).toEqual({ outcome: 'not-reviewed' })
	expect(await openHandbook(house.db, { viewer: lubica, version: 1, language: 'en', now })).toBe('opened')
	await readAll(house, lubica)
	expect(await sign(house, lubica)).toMatchObject({ outcome: 'signed' })
	expect((await recordOf(house)).handbook).toMatchObject({ lang: 'en', lang_chosen: true })
})
