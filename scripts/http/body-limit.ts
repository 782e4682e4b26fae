import type { RequestHandler } from 'express'
import { plainAnswer } from './plain-answer.ts'

export const bodyLimit = 1024 * 1024

/** Forms are small. A body must say its length before it is read; one without an end is not taken. */
export function limitBody(limit = bodyLimit): RequestHandler {
	return (req, res, next) => {
		if (req.method === 'GET' || req.method === 'HEAD') return next()
		const length = Number(req.headers['content-length'] ?? 0)
		const endless = req.headers['transfer-encoding'] !== undefined
		if (!endless && length <= limit) return next()
		res.setHeader('Connection', 'close')
		plainAnswer(req, res, endless ? 411 : 413, 'tooLarge')
	}
}
