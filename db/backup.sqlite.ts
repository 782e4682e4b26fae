import { existsSync, renameSync, rmSync } from 'node:fs'
import BetterSqlite from 'better-sqlite3'

export type LogHead = { size: number; lastHash: string }

/** Copies the live database with SQLite's online backup and verifies the copy before it gets its name. */
export async function backupSqlite(source: string, target: string): Promise<LogHead> {
	if (existsSync(target)) throw new Error(`${target} is there already: name a new file.`)
	if (!existsSync(source)) throw new Error(`There is no database at ${source}.`)
	const unfinished = `${target}.unfinished`
	rmSync(unfinished, { force: true })
	const connection = new BetterSqlite(source, { readonly: true })
	try {
		await connection.backup(unfinished)
	} finally {
		connection.close()
	}
	const head = verifySqlite(unfinished)
	renameSync(unfinished, target)
	return head
}

/** Puts a verified backup in the place of the database, which is kept beside it under another name. */
export async function restoreSqlite(backup: string, target: string, keepAs: string): Promise<LogHead> {
	if (!existsSync(backup)) throw new Error(`There is no backup at ${backup}.`)
	verifySqlite(backup)
	if (existsSync(target)) {
		refuseWhileOpen(target)
		renameSync(target, keepAs)
		for (const ending of ['-wal', '-shm']) rmSync(`${target}${ending}`, { force: true })
	}
	const copy = new BetterSqlite(backup, { readonly: true })
	try {
		await copy.backup(target)
	} finally {
		copy.close()
	}
	return verifySqlite(target)
}

/** Throws unless the file is whole and its log ends where its head says. */
export function verifySqlite(file: string): LogHead {
	const connection = new BetterSqlite(file, { readonly: true })
	try {
		const integrity = connection.pragma('integrity_check', { simple: true })
		if (integrity !== 'ok') throw new Error(`${file} is damaged: ${integrity}`)
		const broken = connection.pragma('foreign_key_check') as unknown[]
		if (broken.length > 0) throw new Error(`${file} has ${broken.length} rows without their parent.`)
		return logHead(connection, file)
	} finally {
		connection.close()
	}
}

function logHead(connection: BetterSqlite.Database, file: string): LogHead {
	const head = connection.prepare('select size, last_hash as lastHash from evidence_head').get() as LogHead | undefined
	if (!head) return { size: 0, lastHash: '' }
	const last = connection.prepare('select count(*) as size, max(seq) as seq from evidence_log').get() as {
		size: number
		seq: number | null
	}
	const entry = connection.prepare('select entry_sha256 as hash from evidence_log where seq = ?').get(last.seq) as
		| { hash: string }
		| undefined
	if (last.size !== head.size || (entry && entry.hash !== head.lastHash))
		throw new Error(`${file}: the log has ${last.size} entries, its head says ${head.size}.`)
	return head
}

/** Leaving WAL mode needs the file for oneself alone, so this fails while a server has it open. */
function refuseWhileOpen(file: string) {
	const connection = new BetterSqlite(file, { timeout: 200 })
	try {
		connection.pragma('journal_mode = DELETE')
		connection.pragma('journal_mode = WAL')
	} catch {
		throw new Error('The database is open: stop the server, then restore.')
	} finally {
		connection.close()
	}
}
