import { isLoopback } from './addresses.ts'

type Wish = { HOST: string; ORIGIN?: string; LINEUP_DEMO: '0' | '1' }

/** Why this server must not start, or null. Passwords and signatures do not travel over a network in the clear. */
export function startRefusal({ HOST, ORIGIN, LINEUP_DEMO }: Wish): string | null {
	if (LINEUP_DEMO === '1') return null
	if (ORIGIN?.startsWith('https:')) return null
	if (ORIGIN && !isLoopback(new URL(ORIGIN).hostname)) {
		return `ORIGIN is ${ORIGIN}: it must begin with https. Put a TLS front before this server and set ORIGIN to its address.`
	}
	if (isLoopback(HOST)) return null
	return `HOST is ${HOST}, which others can reach, and ORIGIN names no https address. Put a TLS front before this server and set ORIGIN=https://…, or set HOST=127.0.0.1.`
}
