import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { plainAnswer } from './plain-answer.ts'

export const bodyLimit = 1024 * 1024

/** Forms are small. A body must say its length before it is read; one without an end is not taken. */
export function limitBody(limit = bodyLimit): RequestHandler {
	return (req, res, next) => {
		if (req.method === 'GET' || req.method === 'HEAD') return next()
		const length = Number(req.headers['content-length'] ?? 0)
		const endless = req.headers['transfer-encoding'] !== undefined
		if (!endless && length <= limit) {
			res.on('finish', () => dropRest(req))
			return next()
		}
		res.setHeader('Connection', 'close')
		plainAnswer(req, res, endless ? 411 : 413, 'tooLarge')
	}
}

/** An action that answers without reading the form leaves it in the pipe, where the next request would wait behind it. */
function dropRest(req: IncomingMessage) {
	if (req.complete) return
	req.removeAllListeners('data')
	req.resume()
}
