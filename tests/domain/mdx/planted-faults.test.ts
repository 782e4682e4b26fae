import { expect, test } from 'vitest'
import { loadContent } from '#app/mdx/content.server.ts'
import { contentReport } from '#app/mdx/content-report.server.ts'
import { ContentError, findingLine } from '#app/mdx/finding.ts'
import { contentCopy, plant } from './content-copy.ts'

const lesson = 'lessons/icing-does-not-fix-it'
const long = `This sentence goes on and on ${'and on '.repeat(14)}until nobody knows how it began.`

/** Rule, file, what is replaced by what, and a word of the mend. */
const faults: Array<[rule: string, path: string, from: RegExp, to: string, mend: string]> = [
	['LL-01', 'lessons/your-green-zone/lesson.yaml', /module: \w+/, 'module: cakes', 'form'],
	['LL-02', 'lessons/say-it-back/lesson.en.mdx', /n4-o1: .+/, 'n4-o1: Know what a say-back is.', 'verb'],
	['LL-03', 'lessons/say-it-back/lesson.en.mdx', /<Prequestion id="n4-p1" \/>/, '', 'exactly two'],
	['LL-05', `${lesson}/lesson.en.mdx`, /\n\n## Look/, `\n\n${long}\n\n## Look`, 'at most 25'],
	['LL-07', `${lesson}/quiz.yaml`, /objective: n11-o1/, 'objective: n11-o9', 'lesson'],
	['LL-09', 'lessons/read-agree-sign/lesson.en.mdx', /## /, "import fs from 'node:fs'\n\n## ", 'out'],
	[
		'LL-10',
		'lessons/what-service-means/lesson.en.mdx',
		/<KeyPoint>/,
		'Click [here](https://example.org).\n\n<KeyPoint>',
		'leads',
	],
	['LL-11', 'glossary.yaml', /^/, '# Ring +386 1 234 56 78\n', 'directory'],
	[
		'LQ-01',
		`${lesson}/quiz.en.yaml`,
		/b: \{ text: .+/,
		'b: { text: "The fault was known and went no further", why: "Correct!" }',
		'6 to 40',
	],
	['LQ-02', `${lesson}/quiz.en.yaml`, /c: \{ text: "[^"]*/, 'c: { text: "All of the above', 'by itself'],
	[
		'LQ-03',
		'lessons/say-it-back/quiz.en.yaml',
		/stem: .+/,
		'stem: "A customer waits. What do you not do?"',
		'negative: true',
	],
	['LQ-12', `${lesson}/quiz.en.yaml`, /\n {4}a: ".+"/, '', 'Add `a`'],
	['LR-01', 'cards/would-i-buy-it/card.yaml', /hook: 30/, 'hook: 60', 'hook: 30'],
	['LH-01', 'handbook/handbook.yaml', /act: agree/, 'act: nod', 'form'],
	['LH-07', 'handbook/HB4.en.md', /\*\*In short\.\*\*/, 'In short:', 'two plain sentences'],
	[
		'LH-08',
		'handbook/HB13.en.md',
		/Your supervisor decides\./,
		'Your supervisor decides up to €50.',
		'table of limits',
	],
	['LH-09', 'handbook/HB5.en.md', /\*\*In short\.\*\*/, '**In short.** {{nobody}}', 'Use one of'],
	['LM-01', 'remedies.yaml', /late: \[update,/, 'late: [gold,', 'what it names'],
	['CF-01', 'lessons/same-standard-every-time/activities.yaml', /kind: sort/, 'kind: pile', 'kinds'],
	['CF-03', 'glossary.yaml', /covers: \["1.04"\]/, 'covers: ["4.99"]', 'what it names'],
	['CF-03', 'tracks/new-hire.yaml', /lesson: what-service-means/, 'lesson: no-such-lesson', 'Mend the name'],
]

test('each planted fault is named with its file, line, rule and mend', async () => {
	const dir = contentCopy()
	const planted = faults.map(([rule, path, from, to, mend]) => ({ rule, path, from, to, mend }))
	for (const fault of planted) plant(dir, fault.path, fault.from, fault.to)
	const { findings } = await contentReport({ contentDir: dir })
	const { readFileSync } = await import('node:fs')
	for (const { rule, path, to, mend } of planted) {
		const found = findings.filter((finding) => finding.rule === rule && finding.file.endsWith(path))
		const told = findings.map(findingLine).join('\n')
		expect(found.length, `${rule} in ${path} among\n${told}`).toBeGreaterThan(0)
		expect(found.map((finding) => finding.mend).join(), `${rule} in ${path}`).toContain(mend)
		if (!to.trim() || ['LL-03', 'LQ-12', 'CF-01'].includes(rule)) continue
		const first = to.trim().split('\n')[0] ?? ''
		const lines = readFileSync(`${dir}/${path}`, 'utf8').split('\n')
		expect(
			found.map(({ line }) => line),
			`${rule} in ${path}`,
		).toContain(lines.findIndex((line) => line.includes(first)) + 1)
	}
})

test('the shipped content has no error', async () => {
	const { findings } = await contentReport({ contentDir: 'content' })
	expect(findings.filter(({ level }) => level === 'error').map(findingLine)).toEqual([])
})

test('broken content is not loaded, and the error lists every place', async () => {
	const dir = contentCopy()
	const first = plant(dir, `${lesson}/quiz.yaml`, /key: b/, 'key: x')
	const second = plant(dir, 'cards/would-i-buy-it/card.yaml', /lesson: \S+/, 'lesson: nowhere')
	const error = await loadContent({ contentDir: dir }).catch((thrown) => thrown)
	expect(error).toBeInstanceOf(ContentError)
	expect(error.message).toContain(`quiz.yaml:${first} `)
	expect(error.message).toContain(`card.yaml:${second} LR-01`)
})

test('front matter that would run as JavaScript is refused', async () => {
	const dir = contentCopy()
	plant(dir, 'cards/would-i-buy-it/card.en.md', /^---\n/, '---js\n{ title: (globalThis.ran = true) }\n---\n')
	const error = await loadContent({ contentDir: dir }).catch((thrown) => thrown)
	expect(error.message).toContain('card.en.md:1 CF-01 has no front matter')
	expect((globalThis as { ran?: boolean }).ran).toBeUndefined()
})

test('a file with a misspelt name is read by nobody, and that is said', async () => {
	const dir = contentCopy()
	const { renameSync } = await import('node:fs')
	renameSync(`${dir}/${lesson}/quiz.en.yaml`, `${dir}/${lesson}/quizz.en.yaml`)
	const { findings } = await contentReport({ contentDir: dir })
	expect(findings.map(findingLine).join('\n')).toContain('quizz.en.yaml:1 CF-04')
})

test('a lesson may not wait for a role-play, which only others can see', async () => {
	const dir = contentCopy()
	const path = 'lessons/say-it-back'
	plant(dir, `${path}/activities.yaml`, /$/, '\nn4-x1: { kind: role-play, roles: [a, b], criteria: [c1, c2] }\n')
	const line = plant(dir, `${path}/lesson.yaml`, /activity: \[/, 'activity: [n4-x1, ')
	const error = await loadContent({ contentDir: dir }).catch((thrown) => thrown)
	expect(error.message).toContain(`lesson.yaml:${line} LL-03 names n4-x1, a role-play`)
})
