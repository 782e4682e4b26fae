import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { type Db, openDatabase } from '#db/client.ts'
import { type Server, startServer } from './server.ts'

export type House = Server & {
	folder: string
	db: Db
	/** Reads the file beside the running server, for what no page shows. */
	rows<T = Record<string, unknown>>(sql: string, ...values: unknown[]): T[]
	/** Everything that is stored, save what every request may touch: two equal answers mean that nothing changed. */
	contents(): Map<string, string>
	personId(employeeNumber: string): string
	close(): Promise<void>
}

const restless = ['rate_bucket', 'write_probe', 'sqlite_sequence', '__drizzle_migrations', 'lease']

/** A copy of the house that e2e-setup made, with a server of its own; closing it throws it away. */
export async function freshHouse(env: Record<string, string> = {}): Promise<House> {
	const folder = mkdtempSync(join(tmpdir(), 'lineup-house-'))
	cpSync(process.env.LINEUP_TEST_HOUSE ?? '', folder, { recursive: true })
	return openHouse(folder, env)
}

async function openHouse(folder: string, env: Record<string, string>): Promise<House> {
	const file = join(folder, 'house.db')
	const server = await startServer({ DATABASE_URL: `file:${file}`, DATA_DIR: folder, LINEUP_DEMO: '1', ...env })
	const db = await openDatabase(`file:${file}`)
	const reader = new BetterSqlite(file, { readonly: true })
	const rows = <T>(sql: string, ...values: unknown[]) => reader.prepare(sql).all(...values) as T[]
	const tables = rows<{ name: string }>(`select name from sqlite_master where type = 'table'`)
		.map(({ name }) => name)
		.filter((name) => !restless.includes(name) && !name.startsWith('sqlite_'))
	return {
		...server,
		folder,
		db,
		rows,
		contents: () =>
			new Map(
				tables.map((name) => [
					name,
					JSON.stringify(rows<Record<string, unknown>>(`select * from "${name}"`).map(withoutSeen)),
				]),
			),
		personId: (number) => {
			const [person] = rows<{ id: string }>('select id from person where employee_number = ?', number)
			if (!person) throw new Error(`Nobody has the employee number ${number}`)
			return person.id
		},
		async close() {
			reader.close()
			await db.close()
			await server.stop()
			rmSync(folder, { recursive: true, force: true })
		},
	}
}

function withoutSeen(row: Record<string, unknown>) {
	const { seen_at: _seenAt, ...rest } = row
	return rest
}
