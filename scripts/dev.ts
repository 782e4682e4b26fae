import type { ServerBuild } from '@remix-run/node'
import { createServer as createVite } from 'vite'
import { db } from '#app/db.server.ts'
import { env } from '#app/env.server.ts'
import { createServer } from './http/create-server.ts'
import { openLog } from './http/log.ts'
import { prepare } from './prepare.ts'

/** The development server: the same way of a request as in production, with Vite in place of built files. */
const { HOST, PORT, ORIGIN, LOG_LEVEL } = env()
await prepare()
const vite = await createVite({ server: { middlewareMode: true } })
const running = await createServer({
	build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
	clientDirectory: 'build/client',
	host: HOST,
	port: PORT,
	origin: ORIGIN,
	log: openLog(LOG_LEVEL),
	ready: async () => (await db()).ready(),
	vite,
})
console.log(`Lineup for development: ${running.url}`)
