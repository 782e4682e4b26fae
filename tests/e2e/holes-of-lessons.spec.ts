import { castPassword } from '#scripts/cast.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import { sender } from '#tests/support/http.ts'

const hostile = `<script>alert(1)</script><img src=x onerror=alert(1)>[x](javascript:alert(1)){{legal_name}}`

test('security.md 13: a receipt is closed to others through every address that serves it', async ({ house }) => {
	const [{ id } = { id: '' }] = house.rows<{ id: string }>(
		'select id from signature where person_id = ?',
		house.personId('1005'),
	)
	const [owner, colleague, supervisor] = await Promise.all(
		['1005', '1006', '1002'].map((number) => sender(house, number)),
	)
	expect((await owner?.get(`/receipts/${id}`))?.status).toBe(200)
	for (const other of [colleague, supervisor])
		for (const path of [
			`/receipts/${id}`,
			`/receipts/${id}.data`,
			`/receipts/${id}.pdf`,
			`/receipts/${id}.zip`,
			`/receipts/${id}?new`,
		])
			expect((await other?.get(path))?.status, path).toBe(404)
})

test('security.md 17: search, filters and pages take odd words and give no error', async ({ house }) => {
	const hr = await sender(house, '1003')
	const odd = [`' or 1=1 --`, '%', '_', '\\', '"; drop table person; --', '‮', 'a'.repeat(5000), '-1', '1e9', 'NaN']
	for (const word of odd.map(encodeURIComponent)) {
		for (const path of [
			`/hr/people?q=${word}&page=${word}`,
			`/hr/sign-off?q=${word}&status=${word}&location=${word}&version=${word}&page=${word}`,
		]) {
			const { status, body } = await hr.get(path)
			expect(status, path.slice(0, 80)).toBeLessThan(500)
			expect(body).not.toMatch(/SQLITE|syntax error|at async/)
		}
	}
	expect(house.rows('select 1 from person').length).toBeGreaterThan(10)
})

test('security.md 18: the first-run page is dead after setup', async ({ house }) => {
	const nobody = await sender(house, null)
	for (const path of ['/setup/AAAAA-AAAAA', '/setup/AAAAA-AAAAA-AAAAA-AAAAA'])
		expect((await nobody.get(path)).status).toBe(410)
	expect((await nobody.get('/setup')).status).toBe(404)
})

test('security.md 19: the signer is the person of the session, whatever the form says', async ({ house }) => {
	const as = await sender(house, '4006')
	const victim = house.personId('1001')
	const fields = {
		language: 'en',
		name: 'Mia Horvat',
		password: castPassword,
		confirmed: 'on',
		person: victim,
		personId: victim,
	}
	await as.post('/handbook/1/signature', Object.entries({ ...fields, viewer: victim, member: victim }))
	expect(house.rows('select 1 from signature where person_id = ?', victim)).toEqual([])
})

test('security.md 20: nobody grades themselves', async ({ house }) => {
	const as = await sender(house, '4006')
	const { location } = await as.post('/learn/quizzes/say-it-back?from=lesson', [
		['questions', '[]'],
		['passed', 'true'],
	])
	const attempt = location ?? ''
	const page = await as.get(attempt)
	const id = /name="question" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
	const claims = { question: id, step: '0', points: '1', right: 'true', passed: 'true', score: '1', finished: 'true' }
	await as.post(`${attempt}/answers`, Object.entries({ ...claims, choice: 'zz', number: '-999', text: ' ' }))
	await as.post('/learn/lessons/say-it-back/completion', [['place', 'work']])
	const [kept] = house.rows<{ passed: unknown }>('select passed from attempt where id = ?', attempt.split('/').at(-1))
	expect(kept?.passed).toBeNull()
	expect(house.rows('select 1 from lesson_completion where person_id = ?', house.personId('4006'))).toEqual([])
})

test('security.md 21: words that people type stay words', async ({ house, page, signInAs }) => {
	const [as, hr] = await Promise.all([sender(house, '4006'), sender(house, '1003')])
	await as.post('/handbook/1/questions', [
		['key', '01a2b3c4-0000-7000-8000-00000000000d'],
		['text', hostile],
	])
	await as.post('/handbook/1/refusal', [['reason', hostile]])
	for (const path of ['/hr/questions', '/hr', `/hr/people/${house.personId('4006')}`, '/hr/sign-off']) {
		const { body } = await hr.get(path)
		expect(body, path).not.toContain('<script>alert')
		expect(body, path).not.toContain('<img src=x')
	}
	await signInAs('1003')
	await page.goto('/hr/questions')
	await expect(page.getByText('<script>alert(1)</script>').first()).toBeVisible()
})

test('security.md 24: a refusal holds nothing of what it refuses', async ({ house }) => {
	const [employee, nobody] = await Promise.all([sender(house, '1005'), sender(house, null)])
	for (const as of [employee, nobody])
		for (const path of ['/hr/people', '/hr/people.data', '/hr/sign-off.csv', '/shift.data', '/hr/questions.data'])
			expect((await as.get(path)).body, path).not.toMatch(/Mia Horvat|Žiga|1001|canary/)
})
