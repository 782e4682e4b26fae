import { asc, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { appendEntry, openLog } from '#app/evidence/append-entry.server.ts'
import { GENESIS, sha256 } from '#app/evidence/hash.server.ts'
import { evidenceLog } from '#db/schema/evidence.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const now = new Date('2026-11-20T09:00:00.000Z')
const entry = {
	organisationId: 'org',
	type: 'declined',
	subjectId: 'p',
	at: now,
	body: { reason: 'Kovácova' },
} as const

async function databaseWithLog() {
	const db = await testDatabase()
	await db.write((tx) => openLog(tx, { organisationId: 'org', now }))
	return db
}

test('each entry names the hash of the one before, from number 0', async () => {
	const db = await databaseWithLog()
	for (let i = 0; i < 3; i++) await db.write((tx) => appendEntry(tx, entry))
	const rows = await db.read.select().from(evidenceLog).orderBy(asc(evidenceLog.seq))
	expect(rows.map((row) => row.seq)).toEqual([0, 1, 2])
	const records = rows.map((row) => JSON.parse(row.bytes.toString('utf8')))
	expect(records[0].prev).toBe(GENESIS)
	expect(records[1].prev).toBe(sha256(rows[0]!.bytes))
	expect(records[2].prev).toBe(rows[1]!.entrySha256)
})

test('100 appends at once leave no gap', async () => {
	const db = await databaseWithLog()
	const root = { table: 'evidence_head', column: 'organisation_id', id: 'org' }
	const all = await Promise.all(Array.from({ length: 100 }, () => db.write((tx) => appendEntry(tx, entry), root)))
	expect(all.map((a) => a.seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i))
})

test('the guards refuse update, delete, replace and a wrong number', async () => {
	const db = await databaseWithLog()
	await db.write((tx) => appendEntry(tx, entry))
	const [row] = await db.read.select().from(evidenceLog)
	await expect(db.write((tx) => tx.update(evidenceLog).set({ type: 'signed' }))).rejects.toThrow()
	await expect(db.write((tx) => tx.delete(evidenceLog))).rejects.toThrow()
	await expect(db.write((tx) => tx.insert(evidenceLog).values({ ...row!, seq: 2 }))).rejects.toThrow()
	await expect(
		db.write((tx) =>
			tx
				.insert(evidenceLog)
				.values(row!)
				.onConflictDoUpdate({ target: [evidenceLog.organisationId, evidenceLog.seq], set: { type: sql`'x'` } }),
		),
	).rejects.toThrow()
	expect(await db.read.select().from(evidenceLog)).toEqual([row])
})
