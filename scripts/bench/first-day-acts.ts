import type { Locator } from '@playwright/test'
import { attemptOf } from '#app/learning/attempt-of.server.ts'
import type { Quiz } from '#app/mdx/load/quizzes.server.ts'
import type { ActivityKind } from '#app/mdx/shapes/activity.ts'
import { type Stage, viewerAt } from '#scripts/demo-data/stage.ts'
import type { Hand } from './hand.ts'
import { rightFields } from './quiz-form.ts'

/** The last of several: what one does goes below what one reads. */
export const submitOf = (form: Locator) => form.locator('button:not([type=button])').last()

/** How often one sends something: the others ask once. */
const turns: Partial<Record<ActivityKind, number>> = { 'self-check': 2, scenario: 20 }

/** Every activity of a lesson, with the first answer at hand: what counts here is what the network carries. */
export async function answerEverything({ page, press }: Hand, activities: { id: string; kind: ActivityKind }[]) {
	for (const { id, kind } of activities) {
		const form = page.locator(`[id="${id}"] form:visible`)
		for (let turn = 0; turn < (turns[kind] ?? 1) && (await form.count()); turn++) {
			await fill(form.last())
			await press(form.last().locator('button:not([type=button])').first())
		}
	}
}

async function fill(form: Locator) {
	const names = new Set<string>()
	for (const choice of await form.locator('[type=radio]:visible, [type=checkbox]:visible').all()) {
		const name = (await choice.getAttribute('name')) ?? ''
		if (!names.has(name)) await choice.check()
		names.add(name)
	}
	for (const [at, select] of (await form.locator('select:visible').all()).entries())
		await select.selectOption({ index: Math.min(at + 1, (await select.locator('option').count()) - 1) })
	for (const text of await form.locator('textarea:visible').all())
		await text.fill('So the box came empty, and your evening is gone. Have I got that right?')
}

/** From the quiz's page to its result, with right answers. */
export async function takeQuiz({ page, press }: Hand, stage: Stage, { number, quiz }: { number: string; quiz: Quiz }) {
	await press(submitOf(page.locator('main form')))
	for (let turn = 0; turn < 80; turn++) {
		const asked = page.locator('form:has([name=question])')
		if (await asked.count()) {
			const attempt = /attempts\/([\w-]+)/.exec(page.url())?.[1] ?? ''
			const row = await attemptOf(stage.db, await viewerAt(stage, number, new Date()), attempt)
			for (const [name, value] of (row && rightFields(row, quiz)) ?? []) await set(asked, name, value)
			await press(submitOf(asked))
		} else if (await page.locator('[name=place]').count()) return
		else await press(page.locator('main a[href*="/attempts/"]:visible').last())
	}
	throw new Error(`The quiz ${quiz.lesson} does not come to an end.`)
}

async function set(form: Locator, name: string, value: string) {
	const field = form.locator(`[name="${name}"]`)
	const choice = form.locator(`[name="${name}"][value="${value}"]:is([type=radio], [type=checkbox])`)
	if (await choice.count()) await choice.check()
	else if ((await field.getAttribute('type')) === 'hidden') return
	else if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption(value)
	else await field.fill(value)
}
