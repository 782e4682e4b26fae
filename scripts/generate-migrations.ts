import { spawnSync } from 'node:child_process'

const name = process.argv[2]
if (!name || !/^[a-z][a-z_]+$/.test(name)) {
	console.error('Usage: npm run db:generate -- add_refresher_attendance [--custom]   (a name that says the intent)')
	process.exit(2)
}

for (const [dialect, url] of [
	['sqlite', 'file:unused.db'],
	['pg', 'postgres://unused'],
]) {
	const flags = ['--config', `db/drizzle.${dialect}.config.ts`, '--name', name, ...process.argv.slice(3)]
	const run = spawnSync('npx', ['drizzle-kit', 'generate', ...flags], {
		stdio: 'inherit',
		env: { ...process.env, DATABASE_URL: url },
	})
	if (run.status !== 0) process.exit(run.status ?? 1)
}
