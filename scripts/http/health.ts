import { type RequestHandler, Router } from 'express'
import type { Logger } from 'pino'
import { fault } from './log.ts'

/** `/healthz`: the process answers. `/readyz`: it can also write; the problems are named in the log, not to strangers. */
export function health(ready: () => Promise<string[]>, log: Logger): RequestHandler {
	const router = Router()
	router.get('/healthz', (_req, res) => {
		res.set('Cache-Control', 'no-store').type('text/plain').send('alive\n')
	})
	router.get('/readyz', async (_req, res) => {
		const problems = await ready().catch((error: unknown) => {
			log.error({ fault: fault(error) }, 'readiness')
			return ['the check itself failed']
		})
		if (problems.length > 0) log.warn({ problems }, 'not ready')
		res.set('Cache-Control', 'no-store').type('text/plain')
		res.status(problems.length > 0 ? 503 : 200).send(problems.length > 0 ? 'not ready\n' : 'ready\n')
	})
	return router
}
