import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'
import { isHttps } from './addresses.ts'

export const nonceOf = (res: Response) => res.locals.nonce as string

/** On every answer, errors too. `develop`: Vite puts styles into the page and talks over a web socket. */
export function securityHeaders({ origin, develop = false }: { origin?: string; develop?: boolean }): RequestHandler[] {
	const nonce = (_req: IncomingMessage, res: ServerResponse) => `'nonce-${nonceOf(res as Response)}'`
	const policy = (https: boolean) =>
		helmet({
			contentSecurityPolicy: {
				useDefaults: false,
				directives: {
					defaultSrc: ["'self'"],
					scriptSrc: ["'self'", nonce],
					scriptSrcAttr: ["'none'"],
					styleSrc: develop ? ["'self'", "'unsafe-inline'"] : ["'self'"],
					imgSrc: ["'self'", 'data:'],
					fontSrc: ["'self'"],
					connectSrc: develop ? ["'self'", 'ws:'] : ["'self'"],
					objectSrc: ["'none'"],
					baseUri: ["'none'"],
					frameAncestors: ["'none'"],
					frameSrc: ["'none'"],
					formAction: ["'self'"],
					manifestSrc: ["'self'"],
					workerSrc: ["'self'"],
					...(https ? { upgradeInsecureRequests: [] } : {}),
				},
			},
			// 'no-referrer' would make a form without script send `Origin: null`.
			referrerPolicy: { policy: 'same-origin' },
			strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: true } : false,
			// Browsers ignore it, with a warning, on a plain http address of the local network.
			crossOriginOpenerPolicy: https ? { policy: 'same-origin' } : false,
			originAgentCluster: https,
			xFrameOptions: { action: 'deny' },
		})
	const [plain, secure] = [policy(false), policy(true)]
	return [
		(_req, res, next) => {
			res.locals.nonce = randomBytes(16).toString('base64')
			res.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()')
			next()
		},
		(req, res, next) => (isHttps(req, origin) ? secure : plain)(req, res, next),
	]
}
