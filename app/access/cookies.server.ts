import { isToken, newToken, tokenHash } from './token.server.ts'

type Where = { secureCookie: boolean }
const DAY = 24 * 60 * 60

const sessionName = ({ secureCookie }: Where) => (secureCookie ? '__Host-lineup' : 'lineup')
const markName = ({ secureCookie }: Where) => (secureCookie ? '__Host-lineup-browser' : 'lineup-browser')
const shape = ({ secureCookie }: Where) => `Path=/; HttpOnly; SameSite=Lax${secureCookie ? '; Secure' : ''}`

/** The session token that the browser sent; anything not of a token's shape is no token. */
export const sessionToken = (cookieHeader: string | null | undefined, where: Where) =>
	tokenIn(cookieHeader, sessionName(where))

const sessionCookie = (token: string, maxAgeSeconds: number, where: Where) =>
	`${sessionName(where)}=${token}; ${shape(where)}; Max-Age=${Math.floor(maxAgeSeconds)}`

export const noSessionCookie = (where: Where) => `${sessionName(where)}=; ${shape(where)}; Max-Age=0`

type Started = { token: string; maxAgeSeconds: number }

/** The cookies of an answer that signs somebody in. */
export function signedInHeaders(started: Started, browser: Browser, where: Where): Headers {
	const headers = new Headers({ 'Set-Cookie': sessionCookie(started.token, started.maxAgeSeconds, where) })
	if (browser.setCookie) headers.append('Set-Cookie', browser.setCookie)
	return headers
}

export type Browser = { mark: string; setCookie: string | null }

/**
 * The browser's mark: the hash of a random cookie that outlives sessions, and the Set-Cookie for a browser without one.
 * It says 'the same browser', not who.
 */
export function browserMark(cookieHeader: string | null | undefined, where: Where): Browser {
	const sent = tokenIn(cookieHeader, markName(where))
	const token = sent ?? newToken()
	const setCookie = sent ? null : `${markName(where)}=${token}; ${shape(where)}; Max-Age=${400 * DAY}`
	return { mark: tokenHash(token), setCookie }
}

function tokenIn(cookieHeader: string | null | undefined, name: string): string | null {
	for (const part of (cookieHeader ?? '').split(';')) {
		const at = part.indexOf('=')
		const value = part.slice(at + 1).trim()
		if (at > 0 && part.slice(0, at).trim() === name && isToken(value)) return value
	}
	return null
}
