import { networkInterfaces } from 'node:os'
import { castPassword } from '#scripts/cast.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import { freshHouse } from '#tests/support/house.ts'
import { word } from '#tests/support/words.ts'

const address = Object.values(networkInterfaces())
	.flatMap((list) => list ?? [])
	.find(({ family, internal }) => family === 'IPv4' && !internal)?.address

test('a phone on the local network signs in to the demo over plain http @nojs', async ({ page }) => {
	test.skip(!address, 'This machine is on no network.')
	const house = await freshHouse({ HOST: '0.0.0.0' })
	try {
		await page.goto(house.origin.replace('127.0.0.1', address ?? ''))
		await expect(page.getByText(word('common.shell.plainHttp'))).toBeVisible()
		await page.getByLabel(word('access.signIn.name')).fill('1001')
		await page.getByLabel(word('access.signIn.password'), { exact: true }).fill(castPassword)
		await page
			.getByRole('main')
			.getByRole('button', { name: word('access.signIn.submit') })
			.click()
		await expect(
			page.getByRole('heading', { level: 1, name: word('today.hello', { name: 'Mia Horvat' }) }),
		).toBeVisible()
		const cookie = (await page.context().cookies()).find(({ name }) => name === 'lineup')
		expect(cookie).toMatchObject({ httpOnly: true, secure: false, sameSite: 'Lax' })
		await page.waitForLoadState('networkidle')
	} finally {
		await page.goto('about:blank')
		await house.close()
	}
})
