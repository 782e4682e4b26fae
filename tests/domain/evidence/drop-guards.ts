import BetterSqlite from 'better-sqlite3'
import postgres from 'postgres'
import type { Db } from '#db/client.ts'

/** What the owner of the file or of the server can do: take the guards off the log. */
export async function dropGuards(db: Db): Promise<void> {
	if (db.dialect === 'sqlite') {
		const connection = new BetterSqlite(db.url.slice('file:'.length))
		for (const name of ['evidence_log_no_update', 'evidence_log_no_delete', 'evidence_log_in_order'])
			connection.exec(`DROP TRIGGER ${name}`)
		connection.close()
		return
	}
	const client = postgres(db.url, { max: 1, onnotice: () => {} })
	await client.unsafe('ALTER TABLE evidence_log DISABLE TRIGGER ALL')
	await client.end()
}
