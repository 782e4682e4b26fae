import type { House } from './house.ts'
import { cookieHeader } from './sign-in.ts'

export type Answer = { status: number; body: string; location: string | null; headers: Headers }
export type Sender = {
	get(path: string): Promise<Answer>
	/** A form sent as a browser would send it; `origin: null` leaves the header out. */
	post(path: string, fields?: Iterable<[string, string]>, origin?: string | null): Promise<Answer>
}

/** The product over HTTP as this person, or as nobody. Redirects are answers, not followed. */
export async function sender(house: House, employeeNumber: string | null): Promise<Sender> {
	const cookie: Record<string, string> = employeeNumber ? { Cookie: await cookieHeader(house, employeeNumber) } : {}
	const send = async (path: string, init: RequestInit): Promise<Answer> => {
		const answer = await fetch(house.origin + path, { ...init, redirect: 'manual' })
		const { status, headers } = answer
		return { status, headers, location: headers.get('location'), body: await answer.text() }
	}
	return {
		get: (path) => send(path, { headers: { ...cookie, Accept: 'text/html' } }),
		post: (path, fields = [], origin = house.origin) =>
			send(path, {
				method: 'POST',
				headers: { ...cookie, ...own(origin) },
				body: new URLSearchParams([...fields]),
			}),
	}
}

const own = (origin: string | null): Record<string, string> => (origin === null ? {} : { Origin: origin })
