import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { closeDb, db } from '#app/db.server.ts'
import { env } from '#app/env.server.ts'
import { createServer } from './http/create-server.ts'
import { openLog } from './http/log.ts'
import { startRefusal } from './http/start-refusal.ts'
import { stopOnSignal } from './http/stop-on-signal.ts'

/** Serves the built product on a prepared database. */
export async function serve() {
	const refusal = startRefusal(env())
	if (refusal) throw new Error(refusal)
	const { HOST, PORT, ORIGIN, TRUSTED_PROXY, LOG_LEVEL } = env()
	const log = openLog(LOG_LEVEL)
	const build: ServerBuild = await import(pathToFileURL(resolve('build/server/index.js')).href)
	const running = await createServer({
		build,
		clientDirectory: resolve('build/client'),
		host: HOST,
		port: PORT,
		origin: ORIGIN,
		trustedProxy: TRUSTED_PROXY,
		log,
		ready: async () => (await db()).ready(),
	})
	stopOnSignal(log, async () => {
		await running.close()
		await closeDb()
	})
	log.info({ url: ORIGIN ?? running.url }, 'serving')
	return running
}
