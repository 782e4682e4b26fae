import type { House } from './house.ts'
import { sessionFor } from './sign-in.ts'

export type Answer = { status: number; body: string; location: string | null; headers: Headers }
type Form = Iterable<[string, string]>
export type Sender = {
	get(path: string): Promise<Answer>
	/** A form sent as a browser would send it; `origin: null` leaves the header out. */
	post(path: string, fields?: Form, origin?: string | null): Promise<Answer>
}

/** The product over HTTP as this person, or as nobody, in a browser of its own that keeps cookies. Redirects are answers, not followed. */
export async function sender(house: House, employeeNumber: string | null): Promise<Sender> {
	const cookies = new Map<string, string>()
	if (employeeNumber) {
		const { name, value } = await sessionFor(house, employeeNumber)
		cookies.set(name, value)
	}
	const send = async (path: string, method: string, own: Record<string, string>, body?: URLSearchParams) => {
		const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
		const headers = { ...own, ...(cookie ? { Cookie: cookie } : {}) }
		const answer = await fetch(house.origin + path, { method, headers, body, redirect: 'manual' })
		for (const line of answer.headers.getSetCookie()) keep(cookies, line)
		const { status, headers: told } = answer
		return { status, headers: told, location: told.get('location'), body: await answer.text() }
	}
	return {
		get: (path) => send(path, 'GET', { Accept: 'text/html' }),
		post: (path, fields = [], origin = house.origin) =>
			send(path, 'POST', origin === null ? {} : { Origin: origin }, new URLSearchParams([...fields])),
	}
}

function keep(cookies: Map<string, string>, line: string) {
	const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
	if (value === '') cookies.delete(name)
	else cookies.set(name, value)
}
