import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const withoutDatabase = ['tests/domain/mdx/**', 'tests/domain/http/**', 'tests/domain/pure/**']

const project = (name: string, options: object) => ({
	root,
	esbuild: { jsx: 'automatic' as const },
	test: { name, root, testTimeout: 30_000, hookTimeout: 60_000, pool: 'forks' as const, ...options },
})

export default defineConfig({
	root,
	test: {
		projects: [
			project('house', { include: ['tests/house/**/*.test.ts'] }),
			project('sqlite', {
				include: ['tests/domain/**/*.test.{ts,tsx}'],
				env: { DATABASE_URL: 'file:chosen-by-each-test' },
				globalSetup: ['tests/support/sqlite-template.ts'],
			}),
			project('pg', {
				include: ['tests/domain/**/*.test.{ts,tsx}'],
				exclude: withoutDatabase,
				env: { DATABASE_URL: 'postgres://chosen-by-each-test' },
				globalSetup: ['tests/support/pg-template.ts'],
			}),
		],
	},
})
