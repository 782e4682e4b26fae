import { expect, type Locator, type Page } from '@playwright/test'
import { activityKeys, lessonFile } from '#tests/support/content-keys.ts'

/** Every task that a lesson needs, answered with the first choices at hand: what counts is that each form goes through. */
export async function doActivities(page: Page, lesson: string) {
	const kinds = activityKeys(lesson)
	for (const id of lessonFile(lesson).activity) {
		const task = page.locator(`[id="${id}"]`)
		const decides = kinds[id]?.kind === 'scenario'
		for (let step = 0; step < 20; step++) {
			const form = task.locator('form').first()
			const choices = await form.getByRole('radio').count()
			if (decides && choices === 0) break
			await fill(form, kinds[id]?.wrong?.length ?? 1)
			const node = decides ? await form.locator('[name=node]').inputValue() : null
			await form.getByRole('button').first().click()
			await expect(task.locator(`[name=node][value="${node}"]`)).toHaveCount(0)
			await expect(task.getByRole('heading').nth(1)).toBeVisible()
			if (!decides) break
		}
	}
}

/** One of each group of choices; as many boxes as the task asks for. */
async function fill(form: Locator, boxes: number) {
	const groups = new Set<string>()
	for (const choice of await form.getByRole('radio').all()) {
		const name = (await choice.getAttribute('name')) ?? ''
		if (!groups.has(name)) await choice.check()
		groups.add(name)
	}
	for (const box of (await form.getByRole('checkbox').all()).slice(0, boxes)) await box.check()
	for (const [at, list] of (await form.getByRole('combobox').all()).entries())
		await list.selectOption({ index: at + 1 })
}
