import { spawnSync } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import postgres from 'postgres'
import type { LogHead } from './backup.sqlite.ts'

/** Dumps the live database with pg_dump, one consistent snapshot, and checks that pg_restore can read it whole. */
export async function backupPostgres(url: string, target: string): Promise<LogHead> {
	if (existsSync(target)) throw new Error(`${target} is there already: name a new file.`)
	const unfinished = `${target}.unfinished`
	rmSync(unfinished, { force: true })
	tool('pg_dump', ['--format=custom', '--no-owner', `--file=${unfinished}`, `--dbname=${url}`])
	tool('pg_restore', ['--file=/dev/null', unfinished])
	const head = await headOf(url)
	renameSync(unfinished, target)
	return head
}

/** Replaces everything in the database by the dump, all or nothing; refuses while anybody else is connected. */
export async function restorePostgres(backup: string, url: string): Promise<LogHead> {
	if (!existsSync(backup)) throw new Error(`There is no backup at ${backup}.`)
	const client = postgres(url, { max: 1, onnotice: () => {} })
	try {
		const [others] = await client`
			select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
		if (others?.count > 0) throw new Error('The database is open: stop the server, then restore.')
	} finally {
		await client.end({ timeout: 5 })
	}
	tool('pg_restore', ['--clean', '--if-exists', '--no-owner', '--single-transaction', `--dbname=${url}`, backup])
	return headOf(url)
}

async function headOf(url: string): Promise<LogHead> {
	const client = postgres(url, { max: 1, onnotice: () => {} })
	try {
		const [head] = await client`select size::int as size, last_hash as "lastHash" from evidence_head`
		return head ? { size: head.size, lastHash: head.lastHash } : { size: 0, lastHash: '' }
	} finally {
		await client.end({ timeout: 5 })
	}
}

function tool(name: string, flags: string[]) {
	const done = spawnSync(name, flags, { encoding: 'utf8' })
	if (done.error) throw new Error(`${name} is not here: install the PostgreSQL client tools.`)
	if (done.status !== 0) throw new Error(`${name} failed: ${done.stderr.trim()}`)
}
