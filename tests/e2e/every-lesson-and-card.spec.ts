import type { Page } from '@playwright/test'
import { cardTitles, lessonSlugs, lessonTitle } from '#tests/support/content-keys.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import { sender } from '#tests/support/http.ts'
import { expectAccessible, expectFits } from '#tests/support/page-checks.ts'
import { word } from '#tests/support/words.ts'
import { thingOf } from './matrix-objects.ts'

test.describe.configure({ mode: 'parallel' })
test.use({ houseName: 'every page of the content' })

const PARTS = 6
const steps = [
	['hook', 'recall'],
	['recall', 'answer'],
	['answer', 'practice'],
	['practice', 'commit'],
	['commit', 'finish'],
] as const
const partOf = <T>(all: T[], part: number) => all.filter((_, index) => index % PARTS === part)

for (let part = 0; part < PARTS; part++) {
	test(`every lesson opens: no barrier, nothing wide, a silent console, part ${part + 1}`, async ({
		page,
		signInAs,
	}) => {
		test.slow()
		await signInAs('4001')
		for (const lesson of partOf(lessonSlugs, part)) {
			await page.goto(`/learn/lessons/${lesson}`)
			await expectPage(page, lessonTitle(lesson))
		}
	})

	test(`every card opens on paper and panel by panel: no barrier, a silent console, part ${part + 1}`, async ({
		page,
		house,
		signInAs,
	}) => {
		test.slow()
		const { locationId } = thingOf(house, '2002')
		await signInAs('2001')
		const as = await sender(house, '2001')
		for (const [card, title] of partOf(Object.entries(cardTitles()), part)) {
			// Whoever runs a meeting may change its card until somebody is marked, so one meeting shows them all.
			const key = `01a2b3c4-0000-7000-8000-${String(part).padStart(12, '0')}`
			const { location } = await as.post('/shift/refreshers', Object.entries({ place: locationId, card, key }))
			const meeting = new URL(location ?? '', house.origin).pathname
			await page.goto(`${meeting}/print`)
			await expectPage(page, title)
			await page.goto(`${meeting}?step=hook`)
			await expectPanels(page, title)
		}
	})
}

async function expectPage(page: Page, title: string) {
	await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
	await expectAccessible(page)
	await expectFits(page)
}

/** From the story to the promise, as the supervisor goes; the question, which has a list in it, stands for the others. */
async function expectPanels(page: Page, title: string) {
	await expect(page.getByRole('main')).toContainText(title)
	for (const [step, next] of steps) {
		await expect(page.getByRole('heading', { level: 1, name: word(`shift.run.steps.${step}`) })).toBeVisible()
		if (step === 'recall') await expectAccessible(page)
		const name = word(`shift.run.next.${next}`)
		const onward = page.getByRole('link', { name, exact: true }).or(page.getByRole('button', { name, exact: true }))
		if (next !== 'finish') await onward.last().click()
	}
}
