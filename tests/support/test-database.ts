import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { inject, onTestFinished } from 'vitest'
import { type Db, openDatabase } from '#db/client.ts'

/** A migrated database of this test's own, on the engine of the running project; thrown away after the test. */
export async function testDatabase(): Promise<Db> {
	const url = await freshUrl()
	const db = await openDatabase(url)
	onTestFinished(() => db.close())
	return db
}

/** The address of a fresh database, for tests that open it themselves or hand it to a process. */
export async function freshUrl(): Promise<string> {
	const provided = inject('database')
	if (provided.engine === 'sqlite') {
		const file = join(provided.folder, `${randomUUID()}.db`)
		copyFileSync(provided.template, file)
		return `file:${file}`
	}
	const name = `t_${randomUUID().replaceAll('-', '')}`
	const admin = postgres(provided.admin, { max: 1, onnotice: () => {} })
	await admin.unsafe(`create database ${name} template ${provided.template}`)
	await admin.end()
	return provided.admin.replace(/\/postgres$/, `/${name}`)
}
