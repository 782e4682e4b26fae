import { expect, test } from 'vitest'
import { ask, smallServer } from './small-server.ts'

const html = ['/people/1', '/nowhere', '/broken']

test('every HTML answer, errors too, carries a strict policy with a nonce of its own', async () => {
	const { url } = await smallServer()
	const nonces = new Set<string>()
	for (const path of [...html, '/assets/none.js']) {
		const { headers } = await ask(url + path)
		const policy = String(headers['content-security-policy'])
		expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|upgrade-insecure-requests/)
		for (const closed of ['object-src', 'base-uri', 'frame-ancestors']) expect(policy).toContain(`${closed} 'none'`)
		expect(policy).toContain("form-action 'self'")
		expect(policy).toContain("style-src 'self';")
		nonces.add(/script-src 'self' 'nonce-([\w+/=]{22,})'/.exec(policy)?.[1] ?? '')
		expect(headers['referrer-policy']).toBe('same-origin')
		expect(headers['x-content-type-options']).toBe('nosniff')
		expect(headers['strict-transport-security']).toBeUndefined()
		expect(headers['x-powered-by']).toBeUndefined()
	}
	expect(nonces.size).toBe(4)
})

test('over https the policy upgrades and is remembered', async () => {
	const { url } = await smallServer({ origin: 'https://lineup.example' })
	const { headers } = await ask(`${url}/people/1`)
	expect(headers['content-security-policy']).toContain('upgrade-insecure-requests')
	expect(headers['strict-transport-security']).toMatch(/max-age=63072000/)
})

test('pages, data and downloads are not kept by anybody', async () => {
	const { url } = await smallServer()
	for (const path of ['/people/1', '/people/1.data', '/export/1', '/nowhere']) {
		expect((await ask(url + path)).headers['cache-control'], path).toBe('no-store')
	}
})

test('a lone loader by ?_data= is not there', async () => {
	const { url } = await smallServer()
	const { status, body } = await ask(`${url}/people/1?_data=routes%2Fpeople`)
	expect(status).toBe(404)
	expect(body.toString()).not.toContain('for one person')
})

test('forwarded headers count only from TRUSTED_PROXY', async () => {
	const headers = { 'X-Forwarded-For': '203.0.113.9', 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'evil.example' }
	const strangers = await smallServer()
	await ask(`${strangers.url}/export/1`, 'GET', headers)
	expect(strangers.seen.contexts[0]).toMatchObject({ clientAddress: '127.0.0.1', origin: strangers.url })
	const behind = await smallServer({ trustedProxy: 'loopback' })
	await ask(`${behind.url}/export/1`, 'GET', headers)
	expect(behind.seen.contexts[0]).toMatchObject({ clientAddress: '203.0.113.9', secureCookie: true })
	expect(behind.seen.contexts[0]?.origin).not.toContain('evil')
})

test('a cookie may be Secure on loopback and over https, not on the open network', async () => {
	const { url, port, seen } = await smallServer()
	await ask(`${url}/export/1`)
	await ask(`${url}/export/1`, 'GET', { Host: `192.168.1.20:${port}` })
	expect(seen.contexts.map((context) => context.secureCookie)).toEqual([true, false])
})
