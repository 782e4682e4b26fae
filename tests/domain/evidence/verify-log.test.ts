import { spawnSync } from 'node:child_process'
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { verifyLog } from '#app/evidence/verify-log.server.ts'
import type { Db } from '#db/client.ts'
import { evidenceContext, evidenceHead, evidenceLog } from '#db/schema/evidence.ts'
import { handbookPage, handbookVersionStatement } from '#db/schema/handbook-version.ts'
import { obligation, sectionConfirmation } from '#db/schema/obligation.ts'
import { signature } from '#db/schema/signature.ts'
import { dropGuards } from '#tests/domain/evidence/drop-guards.ts'
import { foundHouse, type House, hireInto, publish, readAll, sign } from '#tests/domain/handbook/staff.ts'

async function signedHouse(): Promise<House> {
	const house = await foundHouse()
	const people = [await hireInto(house, { name: 'Mia Horvat', number: '1001' })]
	people.push(await hireInto(house, { name: 'Žiga Čuček', number: '2003' }))
	await publish(house)
	for (const person of people) {
		await readAll(house, person)
		await sign(house, person)
	}
	return house
}

const signedBy = async (db: Db, name: string) => {
	const rows = await db.read.select().from(signature).where(eq(signature.typedName, name))
	const [entry] = await db.read.select().from(evidenceLog).where(eq(evidenceLog.seq, rows[0]!.logSeq))
	return { row: rows[0]!, entry: entry! }
}
const says = async (db: Db) => (await verifyLog(db)).findings.map((one) => `${one.table} ${one.seq}: ${one.says}`)

test('one byte changed after dropping the guards: entry, record and signer are named, and the command exits 1', async () => {
	const { db } = await signedHouse()
	expect(spawned(db.url).status).toBe(0)
	const { row, entry } = await signedBy(db, 'Mia Horvat')
	await dropGuards(db)
	const bytes = Buffer.from(entry.bytes.toString('utf8').replace('"Mia Horvat"', '"Mia Horvac"'))
	await db.write((tx) => tx.update(evidenceLog).set({ bytes }).where(eq(evidenceLog.seq, entry.seq)))
	const found = await verifyLog(db)
	expect(found.intact).toBe(false)
	expect(found.findings[0]).toMatchObject({ table: 'evidence_log', seq: entry.seq, id: row.id, signer: 'Mia Horvat' })
	const run = spawned(db.url)
	expect(run.status).toBe(1)
	expect(run.stderr).toContain(`entry ${entry.seq}, record ${row.id}, signer Mia Horvat`)
}, 60_000)

test('a byte and its own hash changed together: the next entry does not continue it', async () => {
	const { db } = await signedHouse()
	const { entry } = await signedBy(db, 'Mia Horvat')
	await dropGuards(db)
	await db.write((tx) =>
		tx
			.update(evidenceLog)
			.set({ entrySha256: 'f'.repeat(64) })
			.where(eq(evidenceLog.seq, entry.seq)),
	)
	expect(await says(db)).toContainEqual(expect.stringContaining(`does not continue entry ${entry.seq}`))
})

test('a deleted entry leaves a gap, deleted last entries a head that knows better', async () => {
	const { db } = await signedHouse()
	const { entry } = await signedBy(db, 'Mia Horvat')
	const [head] = await db.read.select().from(evidenceHead)
	await dropGuards(db)
	await db.write((tx) => tx.delete(evidenceLog).where(eq(evidenceLog.seq, entry.seq)))
	expect(await says(db)).toContainEqual(expect.stringContaining(`gap: entry ${entry.seq} is missing`))
	await db.write((tx) => tx.delete(evidenceLog).where(eq(evidenceLog.seq, head!.size - 1)))
	const short = `the log has ${head!.size - 1} entries, the head says ${head!.size}`
	expect(await says(db)).toContainEqual(expect.stringContaining(short))
})

test('changed rows beside the log are named: name typed, confirmation, due date, circumstances, a missing row', async () => {
	const { db } = await signedHouse()
	const { row, entry } = await signedBy(db, 'Mia Horvat')
	const other = await signedBy(db, 'Žiga Čuček')
	await db.write((tx) => tx.update(signature).set({ typedName: 'Ana' }).where(eq(signature.id, row.id)))
	expect(await says(db)).toEqual([`signature ${entry.seq}: column typed_name says Ana, the record says Mia Horvat`])
	await db.write((tx) => tx.delete(signature).where(eq(signature.id, other.row.id)))
	await db.write((tx) => tx.update(sectionConfirmation).set({ htmlSha256: 'x' }))
	await db.write((tx) => tx.update(obligation).set({ dueOn: '2027-01-01' }))
	await db.write((tx) => tx.update(evidenceContext).set({ context: '{}' }))
	const all = (await says(db)).join('\n')
	expect(all).toContain(`signature ${other.entry.seq}: the row of this entry is missing`)
	expect(all).toContain('htmlSha256 is x, the record says')
	expect(all).toContain('dueOn is 2027-01-01, the record says 2026-12-04')
	expect(all).toContain('evidence_context')
})

test('a letter of a frozen page or of the statement: version, language, section and signatures touched are named', async () => {
	const { db } = await signedHouse()
	await db.write((tx) =>
		tx
			.update(handbookPage)
			.set({ html: sql`${handbookPage.html} || 'x'` })
			.where(eq(handbookPage.sectionId, 'HB2')),
	)
	await db.write((tx) => tx.update(handbookVersionStatement).set({ text: 'I owe {{name}} money.' }))
	const all = (await says(db)).join('\n')
	expect(all).toContain('version 1: en: the page of section HB2 was altered; 2 signatures rest on it')
	expect(all).toContain('version 1: en: the statement was altered; 2 signatures rest on it')
})

test('with the guards dropped nobody signs, and the database says that it is not ready', async () => {
	const house = await foundHouse()
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001' })
	await publish(house)
	await readAll(house, mia)
	await dropGuards(house.db)
	expect(await sign(house, mia)).toEqual({ outcome: 'log-unguarded' })
	expect((await house.db.ready()).length).toBeGreaterThan(0)
	expect(await house.db.read.select().from(signature)).toEqual([])
})

test('the command explains itself with 2 when asked for something it does not do', () => {
	expect(spawned('file:/nowhere/at-all.db').status).toBe(2)
	expect(spawned('file:/nowhere/at-all.db', '--fix').stderr).toContain('Usage: npm run evidence:verify')
}, 60_000)

function spawned(url: string, ...flags: string[]) {
	const env = { ...process.env, DATABASE_URL: url }
	return spawnSync('node_modules/.bin/tsx', ['scripts/evidence-verify.ts', ...flags], { env, encoding: 'utf8' })
}
