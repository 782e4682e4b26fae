import { expect, test } from 'vitest'
import { ask, smallServer } from './small-server.ts'

const foreign: [string, Record<string, string>][] = [
	['a foreign Origin', { Origin: 'https://evil.example' }],
	[
		'a foreign Origin that calls itself same-origin',
		{ Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
	],
	['no Origin', {}],
	['Origin null', { Origin: 'null' }],
	['Origin null from another site', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
	['a malformed Origin', { Origin: 'http://[' }],
	['a Host of the same beginning', { Origin: 'http://127.0.0.1:1' }],
]

test.each(foreign)('%s changes nothing, on a resource route either', async (_name, headers) => {
	const { url, seen } = await smallServer()
	for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
		expect((await ask(`${url}/export/1`, method, headers)).status).toBe(403)
	}
	expect((await ask(`${url}/people/1.data`, 'POST', headers)).status).toBe(403)
	expect(seen.changes).toBe(0)
})

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

test('a forwarded host from a stranger does not make a foreign Origin ours', async () => {
	const { url, seen } = await smallServer()
	const headers = { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' }
	expect((await ask(`${url}/export/1`, 'POST', headers)).status).toBe(403)
	expect(seen.changes).toBe(0)
})

test('our own Origin, and a same-origin form without Origin, are taken', async () => {
	const { url, seen } = await smallServer()
	expect((await ask(`${url}/export/1`, 'POST', { Origin: url, ...form })).status).toBe(200)
	expect((await ask(`${url}/export/1`, 'POST', { 'Sec-Fetch-Site': 'same-origin', ...form })).status).toBe(200)
	expect(seen.changes).toBe(2)
})

test('where ORIGIN is set, only that one is ours, whatever Host says', async () => {
	const { url, seen } = await smallServer({ origin: 'https://lineup.example' })
	expect((await ask(`${url}/export/1`, 'POST', { Origin: url })).status).toBe(403)
	expect((await ask(`${url}/export/1`, 'POST', { Origin: 'http://lineup.example' })).status).toBe(403)
	expect((await ask(`${url}/export/1`, 'POST', { Origin: 'https://lineup.example', ...form })).status).toBe(200)
	expect(seen.changes).toBe(1)
})

test('reading needs no Origin, and an unknown method is not taken', async () => {
	const { url } = await smallServer()
	expect((await ask(`${url}/export/1`)).status).toBe(200)
	expect((await ask(`${url}/export/1`, 'OPTIONS', { Origin: url })).status).toBe(405)
})
