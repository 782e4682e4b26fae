import { AsyncLocalStorage } from 'node:async_hooks'
import type { Drizzle } from '#dialect'

type Reading = 'select' | 'selectDistinct' | '$with' | 'with' | '$count'
type Writing = 'insert' | 'update' | 'delete'
export type Reader = Pick<Drizzle<Record<string, never>>, Reading>
export type Tx = Pick<Drizzle<Record<string, never>>, Reading | Writing>
/** The row that owns the data which a write changes; PostgreSQL locks it, SQLite has one writer anyway. */
export type Root = { table: string; column?: string; id: string }

export type Db = {
	dialect: 'sqlite' | 'pg'
	url: string
	read: Reader
	/** All or nothing, atomic against other writers of the same root. `fn` may run again: no mail, file or network in it. */
	write<T>(fn: (tx: Tx) => Promise<T>, root?: Root): Promise<T>
	/** What stands in the way of serving: an empty list means ready. Probes a real write. */
	ready(): Promise<string[]>
	/** The log's guards that are not there; signing is refused while any is missing. */
	missingGuards(): Promise<string[]>
	queries: { count: number }
	close(): Promise<void>
}

/** A write inside a write joins the outer one. */
export const currentTx = new AsyncLocalStorage<Tx>()

/** Opens `file:…` (better-sqlite3) or `postgres://…`; drivers are loaded lazily so that SQLite users never load the other. */
export async function openDatabase(url: string): Promise<Db> {
	if (/^postgres(ql)?:/.test(url)) {
		const { openPostgres } = await import('./client.pg.ts')
		return openPostgres(url)
	}
	if (url.startsWith('file:')) {
		const { openSqlite } = await import('./client.sqlite.ts')
		return openSqlite(url)
	}
	throw new Error('DATABASE_URL must begin with file: or postgres:')
}
