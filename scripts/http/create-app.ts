import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { type ErrorRequestHandler, type Express } from 'express'
import { limitBody } from './body-limit.ts'
import { believeOnlyTheProxy, proxyList } from './forwarded.ts'
import { health } from './health.ts'
import { loadContext } from './load-context.ts'
import { fault } from './log.ts'
import { originCheck } from './origin-check.ts'
import { compressed, noLoneLoader, noStore } from './page-answers.ts'
import { plainAnswer } from './plain-answer.ts'
import { readableRequest } from './readable-request.ts'
import { requestLog } from './request-log.ts'
import { routeWords, safePath } from './safe-path.ts'
import { securityHeaders } from './security-headers.ts'
import type { ServerOptions } from './server-options.ts'
import { staticFiles } from './static-files.ts'

/** The way of a request, in order: who is believed, headers, health, files, origin, size, Remix. */
export function createApp(options: Omit<ServerOptions, 'host' | 'port'>): Express {
	const { build, origin, log, vite } = options
	const path = typeof build === 'function' ? developerPath : safePath(routeWords(build.routes))
	const app = express()
	app.disable('x-powered-by')
	app.set('trust proxy', proxyList(options.trustedProxy))
	app.use(believeOnlyTheProxy(origin))
	app.use(requestLog(log, path))
	app.use(securityHeaders({ origin, develop: Boolean(vite) }))
	app.use(health(options.ready, log))
	app.use(vite ? vite.middlewares : staticFiles(options.clientDirectory))
	app.use(originCheck(origin), limitBody(), readableRequest, noLoneLoader, compressed, noStore)
	app.all(
		'*',
		createRequestHandler({
			build: build as ServerBuild,
			mode: vite ? 'development' : 'production',
			getLoadContext: loadContext(log, path, origin),
		}),
	)
	app.use(((error, req, res, next) => {
		log.error({ path: path(req.originalUrl), fault: fault(error) }, 'fault')
		if (res.headersSent) return next(error)
		plainAnswer(req, res, 500, 'server')
	}) satisfies ErrorRequestHandler)
	return app
}

const developerPath = (url: string) => url
