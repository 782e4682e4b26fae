import type { Request, RequestHandler } from 'express'
import { plainAnswer } from './plain-answer.ts'

const safe = new Set(['GET', 'HEAD'])
const known = new Set([...safe, 'POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Nothing changes for a request that another site may have sent. Stands before Remix, whose own check leaves out
 * resource routes and lets a request without Origin pass.
 */
export function originCheck(origin?: string): RequestHandler {
	return (req, res, next) => {
		if (!known.has(req.method)) return plainAnswer(req, res, 405, 'method')
		if (safe.has(req.method) || comesFromHere(req, origin)) return next()
		plainAnswer(req, res, 403, 'origin')
	}
}

export function comesFromHere(req: Pick<Request, 'headers'>, origin?: string): boolean {
	const sent = req.headers.origin
	if (sent === undefined || sent === 'null') return req.headers['sec-fetch-site'] === 'same-origin'
	if (!URL.canParse(sent)) return false
	const from = new URL(sent)
	return origin ? from.origin === new URL(origin).origin : from.host === req.headers.host?.toLowerCase()
}
