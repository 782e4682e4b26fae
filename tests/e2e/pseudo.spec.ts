import { person } from '#db/schema/people.ts'
import { contentTitles } from '#tests/support/content-keys.ts'
import { test } from '#tests/support/fixtures.ts'
import type { House } from '#tests/support/house.ts'
import { expectTranslated, expectUnclipped } from '#tests/support/pseudo-check.ts'
import { pagesOf } from './tour-pages.ts'

test.describe.configure({ mode: 'parallel' })

/** The house is the worker's: other tests read English words. */
test.afterEach(async ({ house }) => {
	await house.db.write((tx) => tx.update(person).set({ language: 'en' }))
})

for (const who of ['employee', 'supervisor', 'hr'] as const)
	test(`in the pseudo-language ${who} meets no word of ours untranslated and no clipped text`, async ({
		page,
		house,
		signInAs,
		allowConsole,
	}) => {
		test.slow()
		allowConsole(/status of 410/)
		await house.db.write((tx) => tx.update(person).set({ language: 'en-XA' }))
		const names = namesIn(house)
		for (const { at } of pagesOf(who)) {
			const { address, number } = at(house)
			await signInAs(number ?? '')
			await page.goto(address)
			await page.getByRole('heading', { level: 1 }).waitFor()
			await expectTranslated(page, names)
			await expectUnclipped(page)
		}
	})

/** What people typed, wherever it is stored, and what stands in content that carries no language of its own. */
function namesIn(house: House): string[] {
	const columns: [string, string][] = [
		['person', 'name'],
		['person', 'email'],
		['person', 'employee_number'],
		['location', 'name'],
		['post', 'position'],
		['organisation', 'legal_name'],
		['organisation', 'registration_number'],
		['handbook_version', 'note'],
		['handbook_question', 'text'],
		['handbook_question', 'answer'],
		['handbook_blank', 'answer'],
		['refusal', 'reason'],
		['refresher', 'question'],
		['signature', 'typed_name'],
	]
	const values = columns.flatMap(([table, column]) =>
		house.rows<{ value: string | null }>(`select distinct ${column} as value from ${table}`).map(({ value }) => value),
	)
	const said = house
		.rows<{ response: string }>('select response from activity_answer')
		.flatMap(({ response }) => Object.values(JSON.parse(response) as Record<string, unknown>))
	const words = [...values, ...said].filter((value): value is string => typeof value === 'string' && value.length > 1)
	return [...new Set([...words, ...contentTitles()])]
}
