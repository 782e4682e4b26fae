import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { createServer as createVite } from 'vite'

// Before anything reads the environment: development has a house of its own, with the demo's people.
process.env.DATA_DIR ||= resolve('data/dev')
process.env.DATABASE_URL ||= `file:${process.env.DATA_DIR}/lineup.db`
process.env.LINEUP_DEMO ||= '1'

const { closeDb, db } = await import('#app/db.server.ts')
const { env } = await import('#app/env.server.ts')
const { cast, castPassword } = await import('./cast.ts')
const { prepareToDevelop } = await import('./develop/prepare-to-develop.ts')
const { watchContent } = await import('./develop/watch-content.ts')
const { createServer } = await import('./http/create-server.ts')
const { openLog } = await import('./http/log.ts')
const { stopOnSignal } = await import('./http/stop-on-signal.ts')

/** The development server: the same way of a request as in production, with Vite in place of built files. */
const { HOST, PORT, ORIGIN, LOG_LEVEL } = env()
await prepareToDevelop()
const vite = await createVite({
	server: {
		middlewareMode: true,
		// A port for Vite's own socket that goes with ours, so that two can run side by side.
		hmr: { port: 20_000 + (PORT % 10_000) },
		// Packages may lie in a linked folder.
		fs: { allow: ['.', realpathSync('node_modules')] },
	},
})
watchContent(vite)
const log = openLog(LOG_LEVEL)
const running = await createServer({
	build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
	clientDirectory: 'build/client',
	host: HOST,
	port: PORT,
	origin: ORIGIN,
	log,
	ready: async () => (await db()).ready(),
	vite,
})
stopOnSignal(log, async () => {
	await running.close()
	await vite.close()
	await closeDb()
})
console.log(`
Lineup for development: ${running.url}
The authors’ desk:      ${running.url}/authors  (sign in as ${cast.elif.number}, password ${castPassword})`)
