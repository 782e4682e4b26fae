import { expect, type Page } from '@playwright/test'
import { word } from '#tests/support/words.ts'

/** Somebody with a slip in the hand, in a browser of their own. */
export async function joinByCode(page: Page, code: string, name: string, password: string) {
	await page.goto('/login')
	await page.getByRole('link', { name: word('access.signIn.join') }).click()
	await page.getByLabel(word('access.join.code'), { exact: true }).fill(code.toLowerCase())
	await page.getByRole('button', { name: word('access.join.submit') }).click()
	await expect(page.getByRole('heading', { level: 1, name: word('access.join.who', { name }) })).toBeVisible()
	await page.getByLabel(word('access.join.new'), { exact: true }).fill(password)
	await page.getByLabel(word('access.join.again'), { exact: true }).fill(password)
	await page.getByRole('button', { name: word('access.join.set') }).click()
	await expect(page.getByRole('heading', { level: 1, name: word('today.hello', { name }) })).toBeVisible()
}
