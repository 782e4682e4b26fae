import { expect, test } from 'vitest'
import { loadContent } from '#app/mdx/content.server.ts'
import { contentReport } from '#app/mdx/content-report.server.ts'
import { findingLine } from '#app/mdx/finding.ts'
import { reportLines } from '#app/mdx/report-lines.ts'
import { lineIn, madeLesson, option, questions, written } from './made-lesson.ts'

const reason = 'The case is told by the picture that hangs there'
const hook = 'Listening is a skill. Good teams have it.'

test('a warning is waived with a reason, which is printed and counted', async () => {
	const made = { ...madeLesson(), hook }
	made.card.waive = { 'LR-02': reason }
	const report = await contentReport({ contentDir: written(made) })
	expect(report.findings.map(findingLine)).toEqual([])
	expect(report.waived).toMatchObject([
		{ rule: 'LR-02', reason },
		{ rule: 'LR-02', reason },
	])
	const printed = reportLines(report).join('\n')
	expect(printed).toMatch(new RegExp(`Waived: .*cards/one/card.en.md:\\d+ LR-02 .*\\(${reason}\\)`))
	expect(printed).toContain('0 error(s), 0 warning(s), 2 waived.')
})

test('a waiver in one place waives nothing elsewhere', async () => {
	const made = { ...madeLesson(), hook }
	made.lesson.waive = { 'LR-02': reason }
	const { findings, waived } = await contentReport({ contentDir: written(made) })
	expect(waived).toEqual([])
	expect(findings.map(({ rule }) => rule)).toEqual(['LR-02', 'LR-02', 'CF-05'])
})

test('what is asked of a question is never waived, nor is an error', async () => {
	const made = madeLesson()
	option('b', 'Never fetch a chair')(made)
	made.lesson.waive = { 'LQ-07': reason, 'LL-03': reason }
	made.body = made.body.replace('<KeyPoint>Look up first.</KeyPoint>', '')
	const dir = written(made)
	const { findings, waived } = await contentReport({ contentDir: dir })
	expect(waived).toEqual([])
	expect(findings.map(({ level, rule }) => `${level} ${rule}`).sort()).toEqual([
		'error CF-05',
		'error LL-03',
		'warning CF-05',
		'warning LQ-07',
	])
	const waiver = findings.find(({ level, rule }) => level === 'error' && rule === 'CF-05')
	expect(waiver?.line).toBe(lineIn(dir, 'lessons/made/lesson.yaml', 'LQ-07'))
})

test('a waiver without a reason is no waiver, and keeps the content from being loaded', async () => {
	const made = madeLesson()
	made.lesson.waive = { 'LL-06': ' ' }
	await expect(loadContent({ contentDir: written(made) })).rejects.toThrow('waive.LL-06 is empty')
})

test('errors are printed before warnings, each by its rule, and the figures after them', async () => {
	const made = { ...madeLesson(), hook }
	option('b', 'Never fetch a chair')(made)
	questions(2, { parallel: undefined })(made)
	const lines = reportLines(await contentReport({ contentDir: written(made) }))
	const heads = lines.filter((line) => /^(?:Errors|Warnings|Content|\d+ error)/.test(line))
	expect(heads).toEqual([
		'Errors of LQ-11: 2',
		'Warnings of LQ-07: 1',
		'Warnings of LR-02: 2',
		expect.stringMatching(/1 lessons, .*12 questions, 2 cards, .*0 handbook sections/),
		'2 error(s), 3 warning(s), 0 waived.',
	])
})
