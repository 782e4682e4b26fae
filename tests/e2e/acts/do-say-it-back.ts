import { expect, type Page } from '@playwright/test'
import { activityTexts, lessonFile } from '#tests/support/content-keys.ts'
import { word } from '#tests/support/words.ts'

type SelfCheck = { prompt: string; model: string; criteria: Record<string, string> }

/** Lesson N4: both guesses, then each of its three tasks: write, see the model, tick what one's own has. */
export async function doSayItBack(page: Page) {
	const texts = activityTexts('say-it-back') as unknown as Record<string, SelfCheck>
	for (const id of lessonFile('say-it-back').activity) {
		const task = page.locator(`#${id}`)
		const { prompt, model, criteria } = texts[id] as SelfCheck
		await task.getByLabel(prompt).fill(`So this happened, and it means this for you: ${id}. Have I got that right?`)
		await task.getByRole('button', { name: word('activities.submit.compare') }).click()
		await expect(task.getByText(model)).toBeVisible()
		await task.getByLabel(Object.values(criteria)[0] ?? '').check()
		await task.getByRole('button', { name: word('activities.submit.ticks') }).click()
		await expect(task.getByRole('heading', { name: word('activities.selfCheck.saved') })).toBeVisible()
	}
}
