import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '#db/migrate.ts'

/** Migrates one file; each test copies it. */
export default async function setup(project: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), 'lineup-test-'))
	const template = join(folder, 'template.db')
	await migrateDatabase(`file:${template}`)
	project.provide('database', { engine: 'sqlite', template, folder })
	return () => rmSync(folder, { recursive: true, force: true })
}

declare module 'vitest' {
	interface ProvidedContext {
		database: { engine: 'sqlite'; template: string; folder: string } | { engine: 'pg'; admin: string; template: string }
	}
}
