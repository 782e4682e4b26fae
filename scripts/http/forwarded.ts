import type { RequestHandler } from 'express'

/** For express's `trust proxy`: false where nobody is named. */
export const proxyList = (trustedProxy?: string) => trustedProxy?.split(',').map((part) => part.trim()) ?? false

const forwarded = [
	'forwarded',
	'x-forwarded-for',
	'x-forwarded-host',
	'x-forwarded-proto',
	'x-forwarded-port',
	'x-real-ip',
]

/**
 * Remix reads X-Forwarded-Host by itself, from anybody. It is taken away here, always: Host is what the proxy passes on,
 * or ORIGIN. The other forwarded headers stay only where TRUSTED_PROXY sent them.
 */
export function believeOnlyTheProxy(origin?: string): RequestHandler {
	const host = origin && new URL(origin).host
	return (req, _res, next) => {
		const trusted: (address: string, hop: number) => boolean = req.app.get('trust proxy fn')
		const fromProxy = trusted(req.socket.remoteAddress ?? '', 0)
		for (const name of forwarded) {
			if (!fromProxy || name === 'x-forwarded-host') delete req.headers[name]
		}
		if (host) req.headers.host = host
		next()
	}
}
