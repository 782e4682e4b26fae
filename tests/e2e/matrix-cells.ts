import type { Answer, Sender } from '#tests/support/http.ts'
import type { Side, Who } from './rules.ts'

/** What somebody gets at an address: the page, the sign-in page, another page, or a refusal. */
export type Outcome = 'ok' | 'login' | 'elsewhere' | 'forbidden' | 'not-found' | 'gone' | 'conflict' | 'invalid'
export type Door = 'document' | 'data' | 'routes' | 'lone'
export type Cell = { route: string; who: Who; side: Side; door: Door | 'post'; address: string }

export const doors: Door[] = ['document', 'data', 'routes', 'lone']

export function throughDoor(door: Door, address: string, routeId: string): string {
	const [path = '/', query = ''] = address.split('?', 2)
	const dataPath = path === '/' ? '/_root.data' : `${path}.data`
	const also = query ? `&${query}` : ''
	if (door === 'document') return address
	if (door === 'data') return query ? `${dataPath}?${query}` : dataPath
	const encoded = encodeURIComponent(routeId)
	return door === 'routes' ? `${dataPath}?_routes=${encoded}${also}` : `${path}?_data=${encoded}${also}`
}

/** Single fetch answers a redirect with 202 and names the place in the body. */
export function outcomeOf({ status, location, body }: Answer): Outcome | number {
	const place = location ?? (status === 202 ? (/"(\/[^"]*)"/.exec(body)?.[1] ?? '') : null)
	if (place !== null && (status === 202 || (status >= 300 && status < 400)))
		return /^(https?:\/\/[^/]+)?\/login(\?|$)/.test(place) ? 'login' : 'elsewhere'
	if (status === 200) return 'ok'
	const named: Record<number, Outcome> = {
		403: 'forbidden',
		404: 'not-found',
		409: 'conflict',
		410: 'gone',
		422: 'invalid',
	}
	return named[status] ?? status
}

export const nameOf = ({ route, who, side, door, address }: Cell) =>
	`${route} · ${who} · ${side} · ${door} · ${address}`

export type Refusal = { kind: string; send: (as: Sender, address: string, form: [string, string][]) => Promise<Answer> }

/** Requests that another site could send, or that no browser of ours sends: refused for everybody. */
export const strangeOrigins: Refusal[] = [
	{ kind: 'foreign', send: (as, address, form) => as.post(address, form, 'https://evil.example') },
	{ kind: 'null', send: (as, address, form) => as.post(address, form, 'null') },
	{ kind: 'absent', send: (as, address, form) => as.post(address, form, null) },
	{ kind: 'foreign data', send: (as, address, form) => as.post(dataOf(address), form, 'https://evil.example') },
]

export function dataOf(address: string) {
	const [path = '/', query] = address.split('?', 2)
	return `${path === '/' ? '/_root.data' : `${path}.data`}${query ? `?${query}` : ''}`
}
