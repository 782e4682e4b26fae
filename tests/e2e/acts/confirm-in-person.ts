import { expect, type Page } from '@playwright/test'
import { word } from '#tests/support/words.ts'

/** The supervisor says on the shift's page that they saw it. */
export async function confirmInPerson(page: Page, name: string) {
	await page.goto('/shift')
	await page.getByRole('button', { name: word('access.confirm.tap', { name }) }).click()
	await expect(page.getByText(word('shift.confirm.done'))).toBeVisible()
}
