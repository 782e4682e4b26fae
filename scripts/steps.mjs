import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

const REPORTS = 'test-results'

/** Steps that read the code and run nothing of it. */
export const STATIC = [
	[
		{ name: 'types (SQLite)', command: ['npx', 'tsc', '--noEmit'] },
		{ name: 'types (PostgreSQL)', command: ['npx', 'tsc', '-p', 'tsconfig.pg.json'] },
	],
	{ name: 'lint and format', command: ['npx', 'biome', 'check', '--config-path=.biome.json', '--error-on-warnings'] },
	{ name: 'migrations match the schema', command: ['npx', 'tsx', 'scripts/check-migrations.ts'] },
	{ name: 'content', command: ['npx', 'tsx', 'scripts/content-check.ts'] },
]

const vitest = (project) => [
	...['npx', 'vitest', 'run', '-c', 'tests/support/vitest.config.ts', '--project', project],
	...['--reporter=default', '--reporter=json', `--outputFile=${REPORTS}/${project}.json`],
]

export const HOUSE = { name: 'house', command: vitest('house'), report: `${REPORTS}/house.json` }
export const DOMAIN = [
	{ name: 'domain on SQLite', command: vitest('sqlite'), report: `${REPORTS}/sqlite.json` },
	{ name: 'domain on PostgreSQL', command: vitest('pg'), report: `${REPORTS}/pg.json` },
]
export const E2E = {
	name: 'journeys in the browser',
	command: ['npx', 'playwright', 'test', '-c', 'tests/support/playwright.config.ts'],
	report: `${REPORTS}/e2e.json`,
	env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${REPORTS}/e2e.json` },
}

/** Runs the steps one after another, those of a group side by side; gives the sums of what passed and failed. */
export async function runSteps(steps) {
	mkdirSync(REPORTS, { recursive: true })
	const total = { passed: 0, failed: 0 }
	for (const group of steps) {
		for (const counted of await Promise.all([group].flat().map(runStep))) {
			total.passed += counted.passed
			total.failed += counted.failed
		}
	}
	return total
}

async function runStep(step) {
	if (step.report) rmSync(step.report, { force: true })
	console.log(`\n━━ ${step.name}`)
	const since = Date.now()
	const counted = count(step, await finished(step))
	const seconds = Math.round((Date.now() - since) / 1000)
	console.log(`━━ ${step.name}: ${counted.failed === 0 ? 'right' : 'WRONG'} (${seconds} s)`)
	return counted
}

function finished({ command: [program, ...args], env }) {
	const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
	return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}

/** A runner's own counts; a step without a report counts as one, and a runner that ran nothing has failed. */
function count({ report }, code) {
	if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
	if (!existsSync(report)) return { passed: 0, failed: 1 }
	const json = JSON.parse(readFileSync(report, 'utf8'))
	const passed = json.numPassedTests ?? json.stats?.expected ?? 0
	const failed = json.numFailedTests ?? (json.stats?.unexpected ?? 0) + (json.stats?.flaky ?? 0)
	return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed }
}
