import type { Page } from '@playwright/test'
import { cardTitles, lessonSlugs, lessonTitle } from '#tests/support/content-keys.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import { sender } from '#tests/support/http.ts'
import { expectAccessible, expectFits } from '#tests/support/page-checks.ts'
import { thingOf } from './matrix-objects.ts'

test.describe.configure({ mode: 'parallel' })
test.use({ houseName: 'every page of the content' })

const PARTS = 6
const partOf = <T>(all: T[], part: number) => all.filter((_, index) => index % PARTS === part)

for (let part = 0; part < PARTS; part++) {
	test(`every lesson opens: no barrier, nothing wide, a silent console, part ${part + 1}`, async ({
		page,
		signInAs,
	}) => {
		await signInAs('4001')
		for (const lesson of partOf(lessonSlugs, part)) {
			await page.goto(`/learn/lessons/${lesson}`)
			await expectPage(page, lessonTitle(lesson))
			await expectFits(page)
		}
	})

	test(`every card opens on its page: no barrier, a silent console, part ${part + 1}`, async ({
		page,
		house,
		signInAs,
	}) => {
		const { locationId } = thingOf(house, '2002')
		await signInAs('2001')
		const as = await sender(house, '2001')
		for (const [card, title] of partOf(Object.entries(cardTitles()), part)) {
			// Whoever runs a meeting may change its card until somebody is marked, so one meeting shows them all.
			const key = `01a2b3c4-0000-7000-8000-${String(part).padStart(12, '0')}`
			const { location } = await as.post('/shift/refreshers', Object.entries({ place: locationId, card, key }))
			await page.goto(`${new URL(location ?? '', house.origin).pathname}/print`)
			await expectPage(page, title)
		}
	})
}

async function expectPage(page: Page, title: string) {
	await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
	await expectAccessible(page)
}
