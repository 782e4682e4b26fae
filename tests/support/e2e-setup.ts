import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Builds what is not built, and makes the house with its cast once; each worker copies it. A house named beforehand is used as it is. */
export default function setup() {
	if (process.env.LINEUP_TEST_HOUSE) return
	const inherit = { stdio: 'inherit' as const }
	execFileSync('node', ['scripts/ready.mjs', '--build'], inherit)
	const folder = mkdtempSync(join(tmpdir(), 'lineup-e2e-'))
	execFileSync('node', ['--import', 'tsx', 'tests/support/make-house.ts', folder], {
		...inherit,
		env: { ...process.env, DATABASE_URL: `file:${join(folder, 'house.db')}`, DATA_DIR: folder, LINEUP_DEMO: '1' },
	})
	process.env.LINEUP_TEST_HOUSE = folder
	return () => rmSync(folder, { recursive: true, force: true })
}
