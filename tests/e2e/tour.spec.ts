import { expect, test } from '#tests/support/fixtures.ts'
import { expectAccessible, expectFits, expectKeyboard, expectNamed } from '#tests/support/page-checks.ts'
import { pagesOf } from './tour-pages.ts'

test.describe.configure({ mode: 'parallel' })

for (const who of ['anonymous', 'employee', 'supervisor', 'hr'] as const)
	for (const { id, at } of pagesOf(who))
		test(`${who} at ${id}: no barrier, nothing wide, a title, the keyboard${who === 'hr' ? ' @desk' : ''}`, async ({
			page,
			house,
			signInAs,
			allowConsole,
		}) => {
			allowConsole(/^Failed to load resource: the server responded with a status of 4(04|10)/)
			const { address, number } = at(house)
			if (number) await signInAs(number)
			await page.goto(address)
			await page.getByRole('heading', { level: 1 }).waitFor()
			await expectNamed(page)
			await expectAccessible(page)
			await expectKeyboard(page)
			await expectFits(page)
		})

test('a page that is not there, and one for another role, are pages too', async ({ page, signInAs, allowConsole }) => {
	allowConsole(/^Failed to load resource: the server responded with a status of 40[34]/)
	await signInAs('1005')
	for (const address of ['/no/such/page', '/hr', '/shift', '/receipts/none']) {
		await page.goto(address)
		await expectNamed(page)
		await expectAccessible(page)
		await expectFits(page)
	}
})

test('dark pages have contrast too', async ({ page, signInAs }) => {
	await page.emulateMedia({ colorScheme: 'dark' })
	await signInAs('1003')
	for (const address of ['/', '/hr', '/hr/sign-off', '/learn', '/handbook/1', '/learn/lessons/say-it-back']) {
		await page.goto(address)
		await expectAccessible(page)
	}
	await expect(page.getByRole('main')).toBeVisible()
})
