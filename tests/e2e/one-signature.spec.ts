import { castPassword } from '#scripts/cast.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import type { House } from '#tests/support/house.ts'
import { sender } from '#tests/support/http.ts'
import { word } from '#tests/support/words.ts'

const signatures = (house: House, number: string) =>
	house.rows('select 1 from signature where person_id = ?', house.personId(number)).length
const nameOf = (house: House, number: string) =>
	house.rows<{ name: string }>('select name from person where employee_number = ?', number)[0]?.name ?? ''

test('a double tap gives one signature', async ({ page, signInAs, house }) => {
	await signInAs('4002')
	await page.goto('/handbook/1/signature')
	await page.getByLabel(word('handbook.sign.name')).fill(nameOf(house, '4002'))
	await page.getByLabel(word('handbook.sign.password'), { exact: true }).fill(castPassword)
	await page.getByRole('button', { name: word('handbook.sign.title') }).dblclick()
	await expect(page).toHaveURL(/\/receipts\//)
	expect(signatures(house, '4002')).toBe(1)
})

test('two tabs give one signature, and the second tab leads to it @nojs', async ({
	page,
	context,
	signInAs,
	house,
}) => {
	const number = test.info().project.name === 'nojs' ? '4004' : '4003'
	await signInAs(number)
	const tabs = [page, await context.newPage()]
	for (const tab of tabs) {
		await tab.goto('/handbook/1/signature')
		await tab.getByLabel(word('handbook.sign.name')).fill(nameOf(house, number))
		await tab.getByLabel(word('handbook.sign.password'), { exact: true }).fill(castPassword)
	}
	for (const tab of tabs) {
		await tab.getByRole('button', { name: word('handbook.sign.title') }).click()
		await expect(tab).toHaveURL(/\/receipts\//)
	}
	expect(signatures(house, number)).toBe(1)
})

test('a retried POST of signing, also ten at once, gives one signature and one receipt', async ({ house }) => {
	const as = await sender(house, '4005')
	const form: [string, string][] = [
		['language', 'en'],
		['name', nameOf(house, '4005')],
		['password', castPassword],
	]
	const answers = await Promise.all(Array.from({ length: 8 }, () => as.post('/handbook/1/signature', form)))
	answers.push(await as.post('/handbook/1/signature', form))
	const receipts = answers.filter(({ location }) => location?.startsWith('/receipts/'))
	expect(new Set(receipts.map(({ location }) => location?.split('?')[0])).size).toBe(1)
	expect(answers.every(({ status }) => status < 500)).toBe(true)
	expect(signatures(house, '4005')).toBe(1)
})
