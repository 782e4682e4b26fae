import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadContent } from '#app/mdx/content.server.ts'
import { contentReport } from '#app/mdx/content-report.server.ts'
import { coverage } from '#app/mdx/coverage.ts'
import { reportLines } from '#app/mdx/report-lines.ts'
import { screensToCome, sourceItems } from '#app/mdx/source-items.ts'
import { type MadeLesson, madeLesson, written } from './made-lesson.ts'

const routes = readdirSync('app/routes').map((file) =>
	`/${file.replace(/\.tsx?$/, '')}`
		.replace(/\[\.\]/g, '#')
		.replace(/\._index$/, '')
		.replaceAll('.', '/')
		.replaceAll('#', '.'),
)
const of = async (made: MadeLesson, id: string) =>
	coverage(await loadContent({ contentDir: written(made) })).items.find((item) => item.id === id)

test('each item names what carries it: a kind of file, a screen that is there, or one still to come', () => {
	expect(sourceItems).toHaveLength(108)
	const screens = sourceItems.flatMap((item) => Object.values(item.screens))
	for (const screen of screens)
		expect(screen.startsWith('/') ? routes : screensToCome, 'address or name').toContain(screen)
	const files = sourceItems.flatMap(({ carriers, screens }) => carriers.filter((kind) => !screens[kind]))
	const kinds = ['card', 'checklist', 'glossary', 'handbook', 'lesson', 'quiz', 'remedies', 'scenario', 'track']
	expect([...new Set(files)].sort()).toEqual(kinds)
})

test('a file carries an item only as what it is: a lesson is no card, and without a scenario no scenario', async () => {
	const made = madeLesson()
	made.lesson.covers = ['1.10']
	const item = await of(made, '1.10')
	expect(item?.by).toEqual(['lessons/made'])
	expect(item?.waits).toEqual([
		{ kind: 'scenario', for: 'content' },
		{ kind: 'card', for: 'content' },
		{ kind: 'procedure', for: 'procedures' },
	])
	made.activities['n9-x1'] = { kind: 'spot', lines: ['l1', 'l2', 'l3'], wrong: ['l2'] }
	const why = {
		l1: 'It is fine because it greets.',
		l2: 'It is late, and it blames.',
		l3: 'It is fine because it asks.',
	}
	made.activityTexts['n9-x1'] = {
		prompt: 'Find it.',
		lines: { l1: { text: 'A' }, l2: { text: 'B' }, l3: { text: 'C' } },
		why,
	}
	made.card.covers = ['1.10']
	const more = await of(made, '1.10')
	expect(more?.by).toEqual(['lessons/made', 'cards/one', 'cards/two'])
	expect(more?.waits).toEqual([{ kind: 'procedure', for: 'procedures' }])
})

test('what a card declares carries no item that belongs into the handbook', async () => {
	const made = madeLesson()
	made.card.covers = ['0.07']
	expect(await of(made, '0.07')).toMatchObject({
		by: [],
		waits: [{ kind: 'handbook' }, { kind: 'lesson' }, { kind: 'quiz' }],
	})
})

test('every item of the source is carried by what is shipped, or is named with what it waits for', async () => {
	const report = await contentReport({ contentDir: 'content' })
	const printed = reportLines(report).join('\n')
	for (const { id, by, waits } of report.coverage.items) {
		expect(by.length + waits.length, id).toBeGreaterThan(0)
		if (waits.length > 0) expect(printed).toMatch(new RegExp(`^ {2}${id} .*; open `, 'm'))
		for (const place of by.filter((one) => /^(lessons|cards)\//.test(one)))
			expect(existsSync(`content/${place}`)).toBe(true)
	}
	expect(printed).toMatch(/^Source items: \d+ of 108 carried in full, \d+ in part, \d+ not yet/m)
})
