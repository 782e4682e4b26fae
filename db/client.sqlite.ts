import { accessSync, constants, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { currentTx, type Db, type Tx } from './client.ts'
import { missingGuards } from './guards.ts'
import { writeQueue } from './write-queue.ts'

const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'trusted_schema = OFF']

/** Opens one file with a reader and a writer connection, so that no reader ever sees half a write. */
export async function openSqlite(url: string): Promise<Db> {
	const file = url.slice('file:'.length)
	mkdirSync(dirname(file), { recursive: true })
	const reader = connect(file, 5000)
	// The queue waits for other processes by itself: SQLite's own busy wait would freeze the event loop.
	const writer = connect(file, 0)
	const queries = { count: 0 }
	const logger = {
		logQuery: () => {
			queries.count++
		},
	}
	const options = { casing: 'snake_case', logger } as const
	const enqueue = writeQueue(writer, drizzle(writer, options) as unknown as Tx)

	const guards = async () => {
		const triggers = reader.prepare(`select name from sqlite_master where type = 'trigger'`).all()
		return missingGuards(triggers as { name: string }[], 'sqlite')
	}

	return {
		dialect: 'sqlite',
		url,
		queries,
		read: drizzle(reader, options) as unknown as Db['read'],
		write(fn) {
			const outer = currentTx.getStore()
			return outer ? fn(outer) : enqueue(fn)
		},
		async ready() {
			try {
				accessSync(file, constants.W_OK)
				await probeWrite(writer, enqueue)
				return await guards()
			} catch (error) {
				return [`the database cannot be written: ${(error as Error).message}`]
			}
		},
		missingGuards: guards,
		async close() {
			reader.close()
			writer.close()
		},
	}
}

function connect(file: string, busyTimeout: number) {
	const connection = new BetterSqlite(file)
	for (const pragma of PRAGMAS) connection.pragma(pragma)
	connection.pragma(`busy_timeout = ${busyTimeout}`)
	assertPragma(connection, 'journal_mode', 'wal')
	assertPragma(connection, 'synchronous', 2)
	assertPragma(connection, 'foreign_keys', 1)
	assertPragma(connection, 'trusted_schema', 0)
	return connection
}

function assertPragma(connection: BetterSqlite.Database, name: string, expected: string | number) {
	const actual = connection.pragma(name, { simple: true })
	if (actual !== expected) throw new Error(`PRAGMA ${name} is ${actual}, not ${expected}: this file cannot be trusted.`)
}

/** A real write to the file, in the same queue and with the same durability as a signature. */
async function probeWrite(writer: BetterSqlite.Database, enqueue: ReturnType<typeof writeQueue>) {
	await enqueue(async () => {
		writer.exec('CREATE TABLE IF NOT EXISTS write_probe (one INTEGER PRIMARY KEY, count INTEGER NOT NULL)')
		writer.exec('INSERT INTO write_probe VALUES (1, 1) ON CONFLICT DO UPDATE SET count = count + 1')
	})
}
