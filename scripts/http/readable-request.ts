import type { RequestHandler } from 'express'
import { plainAnswer } from './plain-answer.ts'

const FORM = 'application/x-www-form-urlencoded'

/** Only an address that can be read, and only a form as a browser sends it, reach a route; nothing here takes files or JSON. */
export const readableRequest: RequestHandler = (req, res, next) => {
	if (!isReadable(req.path)) return plainAnswer(req, res, 400, 'notFound')
	const sends = req.method !== 'GET' && req.method !== 'HEAD'
	if (sends && !req.headers['content-type']?.toLowerCase().startsWith(FORM)) return plainAnswer(req, res, 415, 'form')
	next()
}

function isReadable(path: string): boolean {
	try {
		return !decodeURIComponent(path).includes('\0')
	} catch {
		return false
	}
}
