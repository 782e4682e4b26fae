import { expect, test } from 'vitest'
import { contentReport } from '#app/mdx/content-report.server.ts'
import { findingLine } from '#app/mdx/finding.ts'
import {
	both,
	lineIn,
	type MadeLesson,
	madeLesson,
	option,
	questions,
	stem,
	trueFalse,
	written,
} from './made-lesson.ts'

const folder = 'lessons/made'
const quiz = `${folder}/quiz.yaml`
const texts = `${folder}/quiz.en.yaml`
const page = `${folder}/lesson.en.mdx`
const card = 'cards/one/card.en.md'

const more = (text: string, times: number) => (made: MadeLesson) => {
	made.body += `\n\n${Array(times).fill(text).join(' ')}`
}
const set = (fields: Partial<MadeLesson>) => (made: MadeLesson) => Object.assign(made, fields)
const states = { states: { remedy: 'credit', zone: 'green', amount: 1 } }
const long = 'We see you and we see you and we see you and we see you and so on.'

/** What is planted, and where it is named: the level and rule, the file, words of that line ('' is the first), words of the mend. */
const faults: Array<[what: string, path: string, at: string, mend: string, plant: (made: MadeLesson) => unknown]> = [
	['warning LL-04', `${folder}/lesson.yaml`, 'minutes:', 'shorter', more('We see you.', 220)],
	['error LL-05', page, '', '900', more('We see you.', 310)],
	['error LL-05', page, '', 'at most 14', more(long, 40)],
	['error LL-05', page, '', 'grade 7', more('Acknowledge hesitation immediately.', 40)],
	['warning LL-06', page, '', 'Compare', (made) => set({ body: made.body.replace(/<Compare.+>/, '') })(made)],
	['warning LL-07', quiz, '', 'half as many', (made) => Object.assign(made.lesson, { draw: 8 }) && made.quiz.pop()],
	['error LL-07', quiz, '', 'Write 12', ({ quiz }) => quiz.pop()],
	['error LL-07', quiz, '', 'Have 8', questions(5, states)],
	[
		'warning LQ-03',
		texts,
		'**not**',
		'what is so',
		both(stem('What do you **not** do?'), questions(1, { negative: true })),
	],
	['warning LQ-05', texts, 'carry', 'like length', option('a', 'Bring the plate and then carry the spoon')],
	[
		'error LQ-05',
		texts,
		'carry',
		'like length',
		option('a', 'Bring the plate and carry the spoon with both of your hands'),
	],
	['warning LQ-07', texts, 'Never fetch', 'absolute word', option('b', 'Never fetch a chair')],
	['warning LQ-07', texts, 'Usually bring', 'hedge', option('a', 'Usually bring plates')],
	[
		'warning LQ-08',
		texts,
		'the boxes',
		'another word',
		both(stem('A box is torn. What next?'), option('a', 'Mend the boxes now')),
	],
	['warning LQ-11', texts, 'Bring the plate?', 'same sign', option('a', 'Bring the plate?')],
	['warning LQ-11', texts, '“Here it comes”', 'all acts', option('a', '“Here it comes”')],
	['error LQ-11', quiz, 'n9-q10', 'parallel: true', questions(1, { parallel: undefined })],
	[
		'error LQ-12',
		texts,
		'misconceptions',
		'Add `c`',
		({ texts }) => Reflect.deleteProperty(texts['n9-q10']?.misconceptions ?? {}, 'c'),
	],
	[
		'warning LQ-13',
		texts,
		'Institutional',
		'grade 8',
		stem(
			'Institutional hesitation necessitates immediate organisational acknowledgement of particular customer expectations?',
		),
	],
	['warning LQ-14', texts, 'never', 'what is so', trueFalse(1, 'We never wait. True or false?')],
	['warning LQ-14', texts, 'and we look', 'to be judged', trueFalse(1, 'We wait here, and we look up. True or false?')],
	['warning LQ-14', quiz, 'n9-q10', 'a fifth', trueFalse(3, 'We wait here. True or false?')],
	['warning LQ-15', quiz, '', 'situation', questions(7, { level: 'recall' })],
	[
		'warning LQ-18',
		texts,
		'Then they',
		'other words',
		both(stem('Then they fetch a chair first for you. What next?'), tellingAnswer),
	],
	['warning LR-02', card, '## Hook', 'true-to-life', set({ hook: 'Listening is a skill. Good teams have it.' })],
	['warning LR-02', card, '## Practice', 'paper', set({ practice: 'In pairs, open the app. Swap once.' })],
	['warning LR-02', card, '## Practice', 'Swap once', set({ practice: 'All together, in a ring.' })],
]

function tellingAnswer({ texts }: MadeLesson) {
	Object.assign(texts['n9-q11']?.options.b ?? {}, { text: 'They fetch a chair first' })
}

test('the made lesson has nothing to find', async () => {
	const { findings } = await contentReport({ contentDir: written(madeLesson()) })
	expect(findings.map(findingLine)).toEqual([])
})

test.each(faults)('%s in %s at “%s” is named with its mend', async (what, path, at, mend, plant) => {
	const made = madeLesson()
	plant(made)
	const dir = written(made)
	const { findings } = await contentReport({ contentDir: dir })
	const told = findings.map((one) => `${one.level} ${findingLine(one)}`).join('\n')
	const found = findings.filter((one) => what === `${one.level} ${one.rule}` && one.mend.includes(mend))
	const places = found.map((one) => `${one.file.slice(dir.length + 1)}:${one.line}`)
	expect(places, told).toContain(`${path}:${lineIn(dir, path, at)}`)
})
