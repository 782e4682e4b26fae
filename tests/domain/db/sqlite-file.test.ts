import { chmodSync } from 'node:fs'
import BetterSqlite from 'better-sqlite3'
import { expect, inject, onTestFinished, test } from 'vitest'
import { appendEntry, openLog } from '#app/evidence/append-entry.server.ts'
import { backupSqlite, restoreSqlite, verifySqlite } from '#db/backup.sqlite.ts'
import { openDatabase } from '#db/client.ts'
import { evidenceHead } from '#db/schema/evidence.ts'
import { freshUrl } from '#tests/support/test-database.ts'

const onSqlite = test.runIf(inject('database').engine === 'sqlite')
const now = new Date('2026-11-20T09:00:00.000Z')
const entry = { organisationId: 'org', type: 'declined', subjectId: 'p', at: now, body: {} } as const

async function openFile() {
	const url = await freshUrl()
	const db = await openDatabase(url)
	onTestFinished(() => db.close())
	return { db, file: url.slice('file:'.length) }
}

onSqlite('rebuilding a table with foreign keys off keeps its child rows', async () => {
	const connection = new BetterSqlite(':memory:')
	connection.pragma('foreign_keys = OFF')
	connection.exec(`create table parent (id text primary key);
		create table child (id text, parent_id text references parent (id) on delete cascade);
		insert into parent values ('p'); insert into child values ('c', 'p');
		begin; create table parent_new (id text primary key, extra text); insert into parent_new select id, null from parent;
		drop table parent; alter table parent_new rename to parent; commit;`)
	expect(connection.prepare('select count(*) as n from child').get()).toEqual({ n: 1 })
	expect(connection.pragma('foreign_key_check')).toEqual([])
})

onSqlite('a backup under load, restored, has the head it was verified with', async () => {
	const { db, file } = await openFile()
	await db.write((tx) => openLog(tx, { organisationId: 'org', now }))
	const load = Promise.all(Array.from({ length: 300 }, () => db.write((tx) => appendEntry(tx, entry))))
	const head = await backupSqlite(file, `${file}.backup`)
	await load
	const restored = await restoreSqlite(`${file}.backup`, `${file}.restored`, `${file}.kept`)
	expect(restored).toEqual(head)
	const [now_] = await db.read.select().from(evidenceHead)
	expect(now_!.size).toBe(300)
	expect(verifySqlite(file).size).toBe(300)
})

onSqlite('restore refuses while the database is open', async () => {
	const { db, file } = await openFile()
	await db.write((tx) => openLog(tx, { organisationId: 'org', now }))
	await backupSqlite(file, `${file}.backup`)
	await expect(restoreSqlite(`${file}.backup`, file, `${file}.kept`)).rejects.toThrow('stop the server')
})

onSqlite('a backup whose log lost its tail is refused', async () => {
	const { db, file } = await openFile()
	await db.write((tx) => openLog(tx, { organisationId: 'org', now }))
	await db.write((tx) => appendEntry(tx, entry))
	await backupSqlite(file, `${file}.backup`)
	const tampered = new BetterSqlite(`${file}.backup`)
	tampered.exec('drop trigger evidence_log_no_delete; delete from evidence_log')
	tampered.close()
	expect(() => verifySqlite(`${file}.backup`)).toThrow('its head says 1')
})

onSqlite('a file that nobody may write is not ready', async () => {
	const { db, file } = await openFile()
	chmodSync(file, 0o400)
	const problems = process.getuid?.() === 0 ? [] : await db.ready()
	expect(problems.length).toBe(process.getuid?.() === 0 ? 0 : 1)
})
