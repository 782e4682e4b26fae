import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { closeDb, db } from '#app/db.server.ts'
import { env } from '#app/env.server.ts'
import { printFirstLink } from './first-link.ts'
import { createServer } from './http/create-server.ts'
import { openLog } from './http/log.ts'
import { startRefusal } from './http/start-refusal.ts'
import { stopOnSignal } from './http/stop-on-signal.ts'
import { prepare } from './prepare.ts'

/** Serves the built product on a prepared database. */
export async function serve() {
	refuseUnsafe()
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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	start().catch((error: Error) => {
		console.error(error.message)
		process.exit(1)
	})
}

async function start() {
	refuseUnsafe()
	await prepare()
	const { url } = await serve()
	await printFirstLink(env().ORIGIN ?? url)
}

function refuseUnsafe() {
	const refusal = startRefusal(env())
	if (refusal) throw new Error(refusal)
}
