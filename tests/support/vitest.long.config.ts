import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs that take longer than anybody waits for; their figures are reported, not guarded. */
export default defineConfig({
	root,
	test: {
		include: ['tests/long/**/*.test.ts'],
		env: { DATABASE_URL: 'file:chosen-by-each-test' },
		globalSetup: ['tests/support/sqlite-template.ts'],
		pool: 'forks',
	},
})
