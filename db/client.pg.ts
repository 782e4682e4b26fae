import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { currentTx, type Db, type Root, type Tx } from './client.ts'
import { isRetryable } from './errors.ts'
import { missingGuards } from './guards.ts'

const TRIES = 10

/** Opens a pool; several hosts in the address are tried in turn by the driver, for a standby that took over. */
export async function openPostgres(url: string): Promise<Db> {
	const client = postgres(url, { max: Number(process.env.PG_POOL ?? 10), onnotice: () => {} })
	const queries = { count: 0 }
	const logger = {
		logQuery: () => {
			queries.count++
		},
	}
	const pool = drizzle(client, { casing: 'snake_case', logger })

	const once = <T>(fn: (tx: Tx) => Promise<T>, root?: Root) =>
		pool.transaction(
			async (raw) => {
				if (root) {
					const column = sql.identifier(root.column ?? 'id')
					await raw.execute(sql`select 1 from ${sql.identifier(root.table)} where ${column} = ${root.id} for update`)
				}
				const tx = raw as unknown as Tx
				return currentTx.run(tx, () => fn(tx))
			},
			{ isolationLevel: root ? 'read committed' : 'serializable' },
		)

	const guards = async () => {
		const triggers = await client<{ name: string }[]>`select tgname as name from pg_trigger where tgenabled <> 'D'`
		return missingGuards(triggers, 'pg')
	}

	return {
		dialect: 'pg',
		url,
		queries,
		read: pool as unknown as Db['read'],
		write(fn, root) {
			const outer = currentTx.getStore()
			return outer ? fn(outer) : retrying(() => once(fn, root))
		},
		async ready() {
			try {
				await client`create table if not exists write_probe (one integer primary key, count integer not null)`
				await client`insert into write_probe values (1, 1) on conflict (one) do update set count = write_probe.count + 1`
				return await guards()
			} catch (error) {
				return [`the database cannot be written: ${(error as Error).message}`]
			}
		},
		missingGuards: guards,
		close: () => client.end({ timeout: 5 }),
	}
}

async function retrying<T>(run: () => Promise<T>): Promise<T> {
	for (let tries = 1; ; tries++) {
		try {
			return await run()
		} catch (error) {
			if (tries >= TRIES || !isRetryable(error)) throw error
			await new Promise((resume) => setTimeout(resume, Math.random() * 10 * 2 ** Math.min(tries, 6)))
		}
	}
}
