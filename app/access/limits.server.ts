import { and, eq, gt, lt, sql } from 'drizzle-orm'
import type { Db, Tx } from '#db/client.ts'
import { rateBucket } from '#db/schema/access.ts'
import { tokenHash } from './token.server.ts'

const WINDOW_MS = 3 * 60 * 1000
const BUCKET_MS = 10 * 1000
export const ACCOUNT_TRIES = 10
export const ADDRESS_TRIES = 60
export const ADDRESS_DELAY_MS = 2000

/** Keys are hashed: a table of failures is no list of who works here and from where. */
const keyOf = (kind: 'account' | 'address', name: string) => `${kind}:${tokenHash(name)}`
const bucketOf = (now: Date) => new Date(Math.floor(now.getTime() / BUCKET_MS) * BUCKET_MS)

/**
 * Takes one of the account's ten tries in three minutes, before the password is looked at, so that a hundred guesses at
 * once are ten. False when there is none left.
 */
export async function takeTry(db: Db, input: { account: string; now: Date }): Promise<boolean> {
	const key = keyOf('account', input.account)
	return db.write(async (tx) => {
		// Counted first and taken back: the bucket's row lock makes tries at once wait for each other on PostgreSQL.
		await add(tx, key, input.now, 1)
		if ((await countOf(tx, key, input.now)) <= ACCOUNT_TRIES) return true
		await add(tx, key, input.now, -1)
		return false
	}, rootOf(key))
}

/** A right password gives the account its tries back. */
export async function forgiveTries(tx: Tx, account: string): Promise<void> {
	await tx.delete(rateBucket).where(eq(rateBucket.key, keyOf('account', account)))
}

/** A wrong password or code counts against its address; old counts are swept on the way. */
export async function noteFailure(db: Db, input: { address: string; now: Date }): Promise<void> {
	const key = keyOf('address', input.address)
	const old = new Date(input.now.getTime() - 2 * WINDOW_MS)
	await db.write(async (tx) => {
		await add(tx, key, input.now, 1)
		await tx.delete(rateBucket).where(lt(rateBucket.windowStart, old))
	}, rootOf(key))
}

/** How long a try from this address has to wait: a whole branch may be behind it, so it is never locked. */
export async function addressDelay(db: Db, input: { address: string; now: Date }): Promise<number> {
	const count = await countOf(db.read, keyOf('address', input.address), input.now)
	return count >= ADDRESS_TRIES ? ADDRESS_DELAY_MS : 0
}

async function countOf(db: Pick<Tx, 'select'>, key: string, now: Date): Promise<number> {
	const since = new Date(now.getTime() - WINDOW_MS - BUCKET_MS)
	const [row] = await db
		.select({ count: sql<number>`coalesce(sum(${rateBucket.count}), 0)`.mapWith(Number) })
		.from(rateBucket)
		.where(and(eq(rateBucket.key, key), gt(rateBucket.windowStart, since)))
	return row?.count ?? 0
}

const rootOf = (key: string) => ({ table: 'rate_bucket', column: 'key', id: key })

const add = (tx: Tx, key: string, now: Date, count: 1 | -1) =>
	tx
		.insert(rateBucket)
		.values({ key, windowStart: bucketOf(now), count })
		.onConflictDoUpdate({
			target: [rateBucket.key, rateBucket.windowStart],
			set: { count: sql`${rateBucket.count} + ${count}` },
		})
