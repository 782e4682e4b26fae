import { expect, type Page } from '@playwright/test'
import { word } from '#tests/support/words.ts'

/** From the shift's page: start, tick who is here, go through the card, finish. */
export async function runRefresher(page: Page, here: string[]) {
	await page.goto('/shift/refreshers')
	await page.getByRole('button', { name: word('shift.cards.start'), exact: true }).click()
	for (const name of here) await page.getByRole('checkbox', { name }).check()
	await page.getByRole('button', { name: word('shift.run.next.hook') }).click()
	await onward(page, 'recall')
	await onward(page, 'answer')
	await page.getByLabel(word('shift.run.hands')).fill('1')
	await page.getByRole('button', { name: word('shift.run.next.practice') }).click()
	await onward(page, 'commit')
	await onward(page, 'finish')
	await expect(page.getByLabel(word('shift.run.hands'))).toHaveValue('1')
	await page.getByRole('button', { name: word('shift.run.finish') }).click()
	await expect(page.getByText(word('shift.record.finished'))).toBeVisible()
	for (const name of here) await expect(page.getByText(name)).toBeVisible()
}

/** The stepper above names the parts too; the way on stands below. */
const onward = (page: Page, step: string) =>
	page
		.getByRole('link', { name: word(`shift.run.next.${step}`), exact: true })
		.last()
		.click()
