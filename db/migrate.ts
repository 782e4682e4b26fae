import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = (dialect: string) => fileURLToPath(new URL(`./migrations/${dialect}`, import.meta.url))

/** Brings the schema up to date. `backup` runs first, only where there is something to lose and something to do. */
export async function migrateDatabase(url: string, backup: () => Promise<void> = async () => {}): Promise<void> {
	if (/^postgres(ql)?:/.test(url)) return migratePostgres(url, backup)
	return migrateSqlite(url.slice('file:'.length), backup)
}

async function migrateSqlite(file: string, backup: () => Promise<void>) {
	const { default: BetterSqlite } = await import('better-sqlite3')
	const { drizzle } = await import('drizzle-orm/better-sqlite3')
	const { migrate } = await import('drizzle-orm/better-sqlite3/migrator')
	if (existsSync(file) && (await isBehind('sqlite', await appliedInSqlite(file)))) await backup()
	const connection = new BetterSqlite(file)
	try {
		connection.pragma('journal_mode = WAL')
		connection.pragma('synchronous = FULL')
		connection.pragma('busy_timeout = 10000')
		// Rebuilding a table with foreign keys ON deletes its child rows without an error.
		connection.pragma('foreign_keys = OFF')
		migrate(drizzle(connection), { migrationsFolder: folder('sqlite') })
		const broken = connection.pragma('foreign_key_check') as unknown[]
		if (broken.length > 0)
			throw new Error(`Migration left ${broken.length} rows without their parent; restore the backup.`)
	} finally {
		connection.close()
	}
}

async function migratePostgres(url: string, backup: () => Promise<void>) {
	const { default: postgres } = await import('postgres')
	const { drizzle } = await import('drizzle-orm/postgres-js')
	const { migrate } = await import('drizzle-orm/postgres-js/migrator')
	const client = postgres(url, { max: 1, onnotice: () => {} })
	try {
		const [seen] = await client`select to_regclass('drizzle.__drizzle_migrations') as name`
		const applied = seen?.name
			? (await client`select count(*)::int as count from drizzle.__drizzle_migrations`)[0]?.count
			: 0
		if (applied > 0 && (await isBehind('pg', applied))) await backup()
		await migrate(drizzle(client), { migrationsFolder: folder('pg') })
	} finally {
		await client.end({ timeout: 5 })
	}
}

async function appliedInSqlite(file: string): Promise<number> {
	const { default: BetterSqlite } = await import('better-sqlite3')
	const connection = new BetterSqlite(file, { readonly: true })
	try {
		const table = connection.prepare(`select 1 from sqlite_master where name = '__drizzle_migrations'`).get()
		if (!table) return 0
		return (connection.prepare('select count(*) as count from __drizzle_migrations').get() as { count: number }).count
	} finally {
		connection.close()
	}
}

async function isBehind(dialect: 'sqlite' | 'pg', applied: number): Promise<boolean> {
	const { readMigrationFiles } = await import('drizzle-orm/migrator')
	return applied > 0 && readMigrationFiles({ migrationsFolder: folder(dialect) }).length > applied
}
