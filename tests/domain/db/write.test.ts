import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { uniqueKey } from '#db/errors.ts'
import { takeLease } from '#db/lease.ts'
import { rateBucket } from '#db/schema/access.ts'
import { organisation } from '#db/schema/people.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const now = new Date('2026-11-20T09:00:00.000Z')
const later = new Date('2026-11-20T09:01:00.000Z')
const one = {
	kind: 'demo',
	legalName: 'A',
	registrationNumber: '1',
	currency: 'EUR',
	language: 'en',
	createdAt: now,
} as const

test('a write that throws leaves nothing', async () => {
	const db = await testDatabase()
	const failing = db.write(async (tx) => {
		await tx.insert(organisation).values({ only: 1, ...one })
		throw new Error('no')
	})
	await expect(failing).rejects.toThrow('no')
	expect(await db.read.select().from(organisation)).toEqual([])
})

test('a failed write leaves its neighbours of the same commit alone', async () => {
	const db = await testDatabase()
	const bump = (key: string, fail: boolean) =>
		db.write(async (tx) => {
			await tx.insert(rateBucket).values({ key, windowStart: now, count: 1 })
			if (fail) throw new Error('no')
		})
	const all = await Promise.allSettled([bump('a', false), bump('b', true), bump('c', false)])
	expect(all.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
	const rows = await db.read.select({ key: rateBucket.key }).from(rateBucket).orderBy(rateBucket.key)
	expect(rows.map((row) => row.key)).toEqual(['a', 'c'])
})

test('a write inside a write joins it', async () => {
	const db = await testDatabase()
	const outer = db.write(async () => {
		await db.write((tx) => tx.insert(rateBucket).values({ key: 'inner', windowStart: now, count: 1 }))
		throw new Error('no')
	})
	await expect(outer).rejects.toThrow('no')
	expect(await db.read.select().from(rateBucket)).toEqual([])
})

test('200 increments of one row at once are all counted', async () => {
	const db = await testDatabase()
	const [row] = await db.write((tx) =>
		tx
			.insert(organisation)
			.values({ only: 1, ...one })
			.returning(),
	)
	await db.write((tx) => tx.insert(rateBucket).values({ key: 'k', windowStart: now, count: 0 }))
	const root = { table: 'organisation', id: row!.id }
	const readThenWrite = () =>
		db.write(async (tx) => {
			const [bucket] = await tx.select().from(rateBucket).where(eq(rateBucket.key, 'k'))
			await tx
				.update(rateBucket)
				.set({ count: bucket!.count + 1 })
				.where(eq(rateBucket.key, 'k'))
		}, root)
	await Promise.all(Array.from({ length: 200 }, readThenWrite))
	const [bucket] = await db.read.select().from(rateBucket)
	expect(bucket!.count).toBe(200)
})

test('without a root, writes that read first are serializable', async () => {
	const db = await testDatabase()
	await db.write((tx) => tx.insert(rateBucket).values({ key: 'k', windowStart: now, count: 0 }))
	const bump = () =>
		db.write(async (tx) => {
			const [bucket] = await tx.select().from(rateBucket).where(eq(rateBucket.key, 'k'))
			await tx
				.update(rateBucket)
				.set({ count: bucket!.count + 1 })
				.where(eq(rateBucket.key, 'k'))
		})
	await Promise.all(Array.from({ length: 8 }, bump))
	expect((await db.read.select().from(rateBucket))[0]!.count).toBe(8)
})

test('a second organisation hits its key by name', async () => {
	const db = await testDatabase()
	await db.write((tx) => tx.insert(organisation).values({ only: 1, ...one }))
	const error = await db.write((tx) => tx.insert(organisation).values({ only: 1, ...one })).catch((e) => e)
	expect(uniqueKey(error)).toMatch(/organisation(_only_uq|\.only)/)
	expect(uniqueKey(new Error('other'))).toBeNull()
})

test('a lease has one owner until it runs out', async () => {
	const db = await testDatabase()
	expect(await takeLease(db, { name: 'jobs', owner: 'a', now, until: later })).toBe(true)
	expect(await takeLease(db, { name: 'jobs', owner: 'b', now, until: later })).toBe(false)
	expect(await takeLease(db, { name: 'jobs', owner: 'b', now: new Date(later.getTime() + 1), until: later })).toBe(true)
})

test('a fresh database is ready, guards and all', async () => {
	const db = await testDatabase()
	expect(await db.ready()).toEqual([])
	const drop =
		db.dialect === 'pg'
			? sql`drop trigger evidence_log_no_update on evidence_log`
			: sql`drop trigger evidence_log_no_update`
	await db.write(async (tx) => {
		const raw = tx as unknown as { execute?(q: unknown): Promise<unknown>; run?(q: unknown): unknown }
		await (raw.execute ? raw.execute(drop) : raw.run?.(drop))
	})
	expect(await db.ready()).toEqual(["the log's guard evidence_log_no_update is missing"])
})
