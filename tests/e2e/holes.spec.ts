import { castPassword } from '#scripts/cast.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import { hiddenFields } from '#tests/support/form-reader.ts'
import { sender } from '#tests/support/http.ts'

const ids = ['', '0', '-1', '9007199254740993', 'NaN', '[]', '%00', '..%2f..', '__proto__', 'constructor']

test('security.md 2: the export holds no field that the page does not show', async ({ house }) => {
	const hr = await sender(house, '1003')
	const csv = (await hr.get('/hr/sign-off.csv')).body
	expect(csv).toContain('Mia Horvat')
	expect(csv).not.toMatch(/@|password|sha256|token/i)
})

test('security.md 3 and 4: no page or export of a supervisor counts or names another place', async ({ house }) => {
	const [supervisor, hr] = await Promise.all([sender(house, '1002'), sender(house, '1003')])
	for (const path of [
		'/',
		'/shift',
		'/shift/refreshers',
		'/record',
		'/record/export',
		'/hr/sign-off.csv',
		'/hr/minutes.csv',
	]) {
		const { body } = await supervisor.get(path)
		expect(body, path).not.toMatch(/Harbour|Jaan Tamm|Žiga Čuček|İğdır/)
	}
	expect((await hr.get('/hr/sign-off.csv')).body).toContain('Žiga Čuček')
})

test('security.md 7: a refresher at another place is neither started nor attended by a foreign supervisor', async ({
	house,
}) => {
	const supervisor = await sender(house, '1002')
	const [harbour] = house.rows<{ id: string }>(`select id from location where name = 'Harbour'`)
	const before = house.contents().get('refresher')
	const form = { place: harbour?.id ?? '', card: 'ask-before-you-sign', key: '01a2b3c4-0000-7000-8000-00000000000a' }
	expect((await supervisor.post('/shift/refreshers', Object.entries(form))).status).toBe(404)
	expect(house.contents().get('refresher')).toBe(before)
})

test('security.md 8: a leaver comes in by no door', async ({ house }) => {
	const nobody = await sender(house, null)
	const signIn = await nobody.post('/login', [
		['name', '1008'],
		['password', castPassword],
	])
	expect(signIn.status).toBe(422)
	const left = await sender(house, '1008')
	for (const path of ['/', '/account', '/record/export', '/learn.data', '/handbook/1'])
		expect((await left.get(path)).body, path).not.toContain('Ana Perić')
	const hr = await sender(house, '1003')
	const codes = `/hr/people/${house.personId('1008')}/codes`
	const refused = await hr.post(codes, hiddenFields((await hr.get(codes)).body))
	expect(refused.body).not.toMatch(/[0-9A-Z]{5}-[0-9A-Z]{5}/)
})

test('security.md 10: guessing is stopped on every way in', async ({ house }) => {
	const [guesser, signer] = [await sender(house, null), await sender(house, '4006')]
	const tries = Array.from({ length: 11 }, (_, at) => at)
	for (const at of tries)
		await guesser.post('/login', [
			['name', '2002'],
			['password', `wrong ${at}`],
		])
	const right = await guesser.post('/login', [
		['name', '2002'],
		['password', castPassword],
	])
	expect(right.status).toBe(422)
	for (const at of tries)
		await signer.post('/account/password', [
			['current', `wrong ${at}`],
			['password', 'a new long one'],
			['again', 'a new long one'],
		])
	const own = [
		['current', castPassword],
		['password', 'a new long one'],
		['again', 'a new long one'],
	] as [string, string][]
	expect((await signer.post('/account/password', own)).status).toBe(422)
})

test('security.md 11: the server’s clock counts, and no export or page holds a secret', async ({ house }) => {
	const as = await sender(house, '4001')
	const form = { key: '01a2b3c4-0000-7000-8000-00000000000b', text: 'When?', now: '2001-01-01', askedAt: '2001-01-01' }
	await as.post('/handbook/1/questions', Object.entries(form))
	const [kept] = house.rows<{ asked_at: number }>(`select asked_at from handbook_question where text = 'When?'`)
	expect(Math.abs((kept?.asked_at ?? 0) - Date.now())).toBeLessThan(60_000)
	const export_ = (await as.get('/record/export')).body
	for (const { hash } of house.rows<{ hash: string }>(
		'select password_hash as hash from credential union select token_hash from session union select code_hash from access_code',
	))
		expect(export_).not.toContain(hash)
})

test('security.md 12 and 23: a child is taken only with its own parent', async ({ house }) => {
	const as = await sender(house, '1005')
	const [attempt] = house.rows<{ id: string; lesson: string }>(
		'select id, lesson from attempt where person_id = ?',
		house.personId('1005'),
	)
	const before = house.contents()
	await as.post(`/learn/attempts/${attempt?.id}/answers`, [
		['question', 'n19-q01'],
		['step', '0'],
		['choice', 'a'],
	])
	const wrongLesson = await as.post(
		'/learn/lessons/say-it-back/activities/n1-a2?key=01a2b3c4-0000-7000-8000-00000000000c',
		[['text', 'x']],
	)
	expect(wrongLesson.status).toBe(404)
	const hr = await sender(house, '1003')
	const post = house.rows<{ id: string }>('select id from post where person_id = ?', house.personId('1005'))[0]?.id
	const foreign = await hr.post(`/hr/people/${house.personId('2002')}/posts/${post}/end`, [['when', 'now']])
	expect(foreign.status).toBe(404)
	expect([...house.contents()].filter(([name, rows]) => before.get(name) !== rows).map(([name]) => name)).toEqual([
		'session',
	])
})

test('security.md 22: an absent, zero, negative or odd id finds nothing', async ({ house }) => {
	const [hr, employee] = await Promise.all([sender(house, '1003'), sender(house, '1005')])
	for (const id of ids)
		for (const path of [
			`/hr/people/${id}/codes`,
			`/hr/locations/${id}`,
			`/receipts/${id}`,
			`/learn/attempts/${id}`,
			`/handbook/${id}`,
		]) {
			if (id === '' && !path.includes('codes')) continue
			const answers = await Promise.all([hr.get(path), employee.get(path)])
			for (const { status } of answers) expect([400, 403, 404], `${path}: ${status}`).toContain(status)
		}
})
