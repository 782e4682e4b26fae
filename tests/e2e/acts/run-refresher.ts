import { expect, type Page } from '@playwright/test'
import { word } from '#tests/support/words.ts'

/** From the shift's page: start, tick who is here, go through the card, finish. */
export async function runRefresher(page: Page, here: string[]) {
	await page.goto('/shift/refreshers')
	await page.getByRole('button', { name: word('shift.cards.start'), exact: true }).click()
	for (const name of here) await page.getByRole('checkbox', { name }).check()
	await page.getByRole('button', { name: word('shift.run.next.hook') }).click()
	for (const step of ['recall', 'answer', 'practice', 'commit', 'finish'])
		await page.getByRole('link', { name: word(`shift.run.next.${step}`), exact: true }).click()
	await page.getByLabel(word('shift.run.hands')).fill('1')
	await page.getByRole('button', { name: word('shift.run.finish') }).click()
	await expect(page.getByText(word('shift.record.finished'))).toBeVisible()
	for (const name of here) await expect(page.getByText(name)).toBeVisible()
}
