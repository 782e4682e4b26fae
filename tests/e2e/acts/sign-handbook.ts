import { expect, type Page } from '@playwright/test'
import { word } from '#tests/support/words.ts'

export async function signHandbook(page: Page, name: string, password: string) {
	await page.getByRole('link', { name: word('handbook.toSign') }).click()
	await expect(page.getByRole('heading', { level: 1, name: word('handbook.sign.title') })).toBeVisible()
	await page.getByLabel(word('handbook.sign.name')).fill(name)
	await page.getByLabel(word('handbook.sign.password'), { exact: true }).fill(password)
	await page.getByRole('button', { name: word('handbook.sign.title') }).click()
	await expect(page.getByText(word('receipt.fresh'))).toBeVisible()
}
