import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Asks drizzle-kit for a migration against a copy of each folder: a new file means that the schema moved on alone. */
const work = mkdtempSync(join(tmpdir(), 'lineup-migrations-'))
let behind = 0
for (const [dialect, engine, url] of [
	['sqlite', 'sqlite', 'file:unused.db'],
	['pg', 'postgresql', 'postgres://unused'],
] as const) {
	const copy = join(work, dialect)
	cpSync(join('db/migrations', dialect), copy, { recursive: true })
	const before = readdirSync(copy).length
	const flags = ['--dialect', engine, '--schema', './db/schema/*.ts', '--out', copy, '--casing', 'snake_case']
	const run = spawnSync('npx', ['drizzle-kit', 'generate', ...flags, '--name', 'difference'], {
		env: { ...process.env, DATABASE_URL: url },
		encoding: 'utf8',
	})
	const differs = run.status !== 0 || readdirSync(copy).length !== before
	if (differs) {
		behind++
		console.error(`${dialect}: the schema has changes without a migration. Run npm run db:generate -- a_name_of_intent`)
		console.error(run.stdout + run.stderr)
	}
}
rmSync(work, { recursive: true, force: true })
process.exit(behind === 0 ? 0 : 1)
