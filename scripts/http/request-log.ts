import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

/** One line per answer, without who asked and without ids: method, path, status, milliseconds. */
export function requestLog(log: Logger, path: (url: string) => string): RequestHandler {
	return (req, res, next) => {
		const start = performance.now()
		res.on('close', () => {
			const ms = Math.round(performance.now() - start)
			const line = { method: req.method, path: path(req.originalUrl), status: res.statusCode, ms }
			if (/^\/(assets|healthz|readyz)/.test(req.originalUrl)) log.debug(line)
			else if (res.writableFinished) log.info(line)
			else log.info(line, 'client went away')
		})
		next()
	}
}
