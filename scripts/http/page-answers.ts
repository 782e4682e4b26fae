import { constants } from 'node:zlib'
import compression from 'compression'
import type { RequestHandler } from 'express'

/** Pages travel small; a live stream must not wait in a compressor's buffer. */
export const compressed: RequestHandler = compression({
	brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
	filter: (req, res) =>
		!String(res.getHeader('Content-Type')).startsWith('text/event-stream') && compression.filter(req, res),
})

/** Pages and data are about somebody: no browser or proxy keeps them, unless the route itself says otherwise. */
export const noStore: RequestHandler = (_req, res, next) => {
	const writeHead = res.writeHead
	res.writeHead = function (this: typeof res, ...args: Parameters<typeof writeHead>) {
		if (!res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', 'no-store')
		return writeHead.apply(this, args)
	} as typeof writeHead
	next()
}

/** Remix 2 runs one loader alone for `?_data=`; single fetch does not need it, so the door is shut. */
export const noLoneLoader: RequestHandler = (req, res, next) => {
	if (!('_data' in req.query)) return next()
	res.status(404).set('Cache-Control', 'no-store').type('text/plain').end('Not found\n')
}
