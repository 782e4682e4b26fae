import type { Request } from 'express'

export const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)

/** Where people reach this server: ORIGIN, else what this request says. */
export const originOf = (req: Request, origin?: string) =>
	origin ? new URL(origin).origin : `${req.protocol}://${req.headers.host ?? 'localhost'}`

export const isHttps = (req: Request, origin?: string) => originOf(req, origin).startsWith('https:')

/** Browsers keep Secure cookies over https and, on the same machine, over http. */
export function maySecureCookie(req: Request, origin?: string) {
	if (isHttps(req, origin)) return true
	const host = (req.headers.host ?? '').replace(/:\d+$/, '')
	return isLoopback(host)
}
