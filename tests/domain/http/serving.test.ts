import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ask, smallServer } from './small-server.ts'

test('one byte over the limit is refused, and a body without an end too', async () => {
	const { url, seen } = await smallServer()
	const limit = 1024 * 1024
	const headers = { Origin: url, 'Content-Type': 'application/x-www-form-urlencoded' }
	expect((await ask(`${url}/export/1`, 'POST', headers, Buffer.alloc(limit))).status).toBe(200)
	expect((await ask(`${url}/export/1`, 'POST', { ...headers, 'Content-Length': String(limit + 1) })).status).toBe(413)
	expect((await ask(`${url}/export/1`, 'POST', { ...headers, 'Transfer-Encoding': 'chunked' }, 'x')).status).toBe(411)
	expect(seen.changes).toBe(1)
})

test('built files come compressed, for ever, and are not there otherwise', async () => {
	const { url } = await smallServer()
	const path = `${url}/assets/root-abc123.js`
	const plain = await ask(path)
	const brotli = await ask(path, 'GET', { 'Accept-Encoding': 'gzip, br' })
	const gzip = await ask(path, 'GET', { 'Accept-Encoding': 'gzip' })
	expect(brotli.headers).toMatchObject({
		'content-encoding': 'br',
		'content-type': 'text/javascript; charset=utf-8',
		'cache-control': 'public, max-age=31536000, immutable',
		vary: 'Accept-Encoding',
	})
	expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
	expect(gunzipSync(gzip.body)).toEqual(plain.body)
	expect((await ask(path, 'GET', { 'If-None-Match': String(plain.headers.etag) })).status).toBe(304)
	for (const wrong of [
		'/assets/none.js',
		'/assets/../package.json',
		'/assets/%2e%2e/package.json',
		'/assets/%c0%ae',
		'/assets/a%00b.js',
	]) {
		const answer = await ask(url + wrong)
		expect(answer.status, wrong).toBeGreaterThanOrEqual(400)
		expect(answer.status, wrong).toBeLessThan(500)
	}
})

test('pages are compressed', async () => {
	const { url } = await smallServer()
	const { headers, body } = await ask(`${url}/people/1`, 'GET', { 'Accept-Encoding': 'br' })
	expect(headers['content-encoding']).toBe('br')
	expect(brotliDecompressSync(body).toString()).toContain('long page')
})

test('the log names no id, no query and nobody', async () => {
	const { url, lines } = await smallServer()
	await ask(`${url}/people/018f-mia-horvat?q=horvat`)
	await ask(`${url}/broken`)
	await ask(`${url}/nowhere/mia.horvat@example.com`)
	await expect.poll(() => lines.filter((line) => line.includes('"ms"')).length).toBe(3)
	expect(lines.join('')).toContain('"/people/:"')
	expect(lines.join('')).toContain('Failed query: insert')
	expect(lines.join('')).not.toMatch(/horvat|params/i)
})

test('readiness is red while there are problems, and names none of them to strangers', async () => {
	let problems: string[] = []
	const { url } = await smallServer({ ready: async () => problems })
	expect((await ask(`${url}/readyz`)).status).toBe(200)
	problems = ['guard log_no_update is missing']
	const { status, body } = await ask(`${url}/readyz`)
	expect([status, body.toString()]).toEqual([503, 'not ready\n'])
	expect((await ask(`${url}/healthz`)).status).toBe(200)
})

test('closing waits for no idle connection', async () => {
	const { port, close } = await smallServer()
	const idle = connect(port, '127.0.0.1')
	await new Promise((resolve) => idle.once('connect', resolve))
	const start = performance.now()
	await close()
	expect(performance.now() - start).toBeLessThan(1_000)
	idle.destroy()
})

test('what is not a form, or an address that nobody can read, is the sender’s fault and changes nothing', async () => {
	const { url, seen } = await smallServer()
	for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain', ''])
		expect(
			(await ask(`${url}/export/1`, 'POST', { Origin: url, ...(type && { 'Content-Type': type }) }, '{}')).status,
		).toBe(415)
	for (const path of ['/%', '/join/%00', '/join/%c0%ae']) expect((await ask(url + path)).status, path).toBe(400)
	expect(seen.changes).toBe(0)
})
