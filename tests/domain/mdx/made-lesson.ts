import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { emptyDir } from './content-copy.ts'

type Text = {
	stem: string
	options: Record<string, { text: string; why: string }>
	misconceptions: Record<string, string>
	[more: string]: unknown
}
type Entry = { id: string; type: string; level: string; [more: string]: unknown }

const why = (of: string) => `It is ${of} because the house agreed on it for cases like this.`
const prequestion = { kind: 'prequestion', options: ['a', 'b'], key: 'a' }
const asked = { prompt: 'Which?', options: { a: 'The left', b: 'The right' }, why: { a: why('so'), b: why('not so') } }
const items = Array.from({ length: 10 }, (_, i) => `i${i}`)
const each = <T>(of: (id: string) => T) => Object.fromEntries(items.map((id) => [id, of(id)]))

function question(i: number): [Entry, Text] {
	const key = 'abc'[i % 3] ?? 'a'
	const texts = { a: 'Bring the plate now', b: 'Fetch a chair first', c: 'Count the forks twice' }
	const options = Object.fromEntries(
		Object.entries(texts).map(([id, text]) => [id, { text, why: why(id === key ? 'right' : 'too late') }]),
	)
	const wrong = Object.keys(texts).filter((id) => id !== key)
	const entry = { id: `n9-q${i + 10}`, family: `n9-f${i}`, objective: i % 2 ? 'n9-o1' : 'n9-o2', type: 'single' }
	return [
		{ ...entry, level: 'apply', options: ['a', 'b', 'c'], key, critical: false, cover_test: true, parallel: true },
		{
			stem: `Day ${i}. A guest is in the hall. What do you do?`,
			options,
			misconceptions: Object.fromEntries(wrong.map((id) => [id, `A belief behind ${id}`])),
		},
	]
}

/** A lesson with its quiz and two cards, in which nothing is to be found; a test breaks what it is about. */
export function madeLesson() {
	const questions = Array.from({ length: 12 }, (_, i) => question(i))
	const lesson: Record<string, unknown> = {
		...{ code: 'N9', slug: 'made', track: 'new-hire', module: 'listening', minutes: 4, version: 1, languages: ['en'] },
		...{ covers: [], objectives: ['n9-o1', 'n9-o2'], draw: 6, activity: ['n9-a1'] },
	}
	const card: Record<string, unknown> = {
		...{ lesson: 'made', module: 'listening', recall: ['n9-q10', 'n9-q11', 'n9-q12'], covers: [], version: 1 },
		...{ seconds: { hook: 30, recall: 90, practice: 120, commit: 30 }, languages: ['en'] },
	}
	return {
		lesson,
		body: [
			'The hall is full. '.repeat(25),
			'<Prequestion id="n9-p1" />\n\n<Prequestion id="n9-p2" />\n\n<Sort id="n9-a1" />',
			'<Compare weak="Wait." strong="I see you." why="They know that they are next." />',
			'<KeyPoint>Look up first.</KeyPoint>\n\n<Takeaways items={["Look up.", "Say when."]} />',
		].join('\n\n'),
		activities: {
			'n9-p1': prequestion,
			'n9-p2': prequestion,
			'n9-a1': { kind: 'sort', buckets: ['now', 'later'], items, key: each(() => 'now') },
		} as Record<string, object>,
		activityTexts: {
			'n9-p1': asked,
			'n9-p2': asked,
			'n9-a1': { prompt: 'Sort.', buckets: { now: 'Now', later: 'Later' }, items: each((id) => id), why: each(why) },
		} as Record<string, object>,
		quiz: questions.map(([entry]) => entry),
		texts: Object.fromEntries(questions.map(([{ id }, text]) => [id, text])),
		card,
		hook: 'Ivo came in wet. “Is it open?” he asked, and nobody looked up.',
		practice: 'In pairs. A asks and B answers. Swap once.',
	}
}

export type MadeLesson = ReturnType<typeof madeLesson>

export function written(made: MadeLesson): string {
	const dir = emptyDir()
	const yaml = (data: unknown) => stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })
	const objectives = { 'n9-o1': 'Name it.', 'n9-o2': 'Tell it.' }
	const front = yaml({ title: 'Made', summary: 'A made one.', objectives })
	const plan = yaml({ title: 'A card', commit: { if: 'one waits', ['then' as string]: 'I look up' } })
	const sections = `## Hook\n\n${made.hook}\n\n## Answer\n\nLook up.\n\n## Practice\n\n${made.practice}\n`
	const files: Record<string, string> = {
		'lessons/made/lesson.yaml': yaml(made.lesson),
		'lessons/made/lesson.en.mdx': `---\n${front}---\n\n${made.body}\n`,
		'lessons/made/activities.yaml': yaml(made.activities),
		'lessons/made/activities.en.yaml': yaml(made.activityTexts),
		'lessons/made/quiz.yaml': yaml(made.quiz),
		'lessons/made/quiz.en.yaml': yaml(made.texts),
	}
	for (const slug of ['one', 'two']) {
		files[`cards/${slug}/card.yaml`] = yaml(made.card)
		files[`cards/${slug}/card.en.md`] = `---\n${plan}---\n\n${sections}`
	}
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, path)), { recursive: true })
		writeFileSync(join(dir, path), text)
	}
	return dir
}

/** The line of the first place that says this; 1 where nothing is asked for. */
export function lineIn(dir: string, path: string, words: string): number {
	const lines = readFileSync(join(dir, path), 'utf8').split('\n')
	return words ? lines.findIndex((line) => line.includes(words)) + 1 : 1
}

type Change = (made: MadeLesson) => void

/** Faults of the first question, whose right option is a. */
export const stem =
	(text: string): Change =>
	({ texts }) => {
		Object.assign(texts['n9-q10'] ?? {}, { stem: text })
	}
export const option =
	(id: string, text: string): Change =>
	({ texts }) => {
		Object.assign(texts['n9-q10']?.options[id] ?? {}, { text })
	}
export const both =
	(...changes: Change[]): Change =>
	(made) => {
		for (const change of changes) change(made)
	}
/** The same fields for the first so many questions. */
export const questions =
	(count: number, fields: object): Change =>
	({ quiz }) => {
		for (const one of quiz.slice(0, count)) Object.assign(one, fields)
	}
export const trueFalse =
	(count: number, text: string): Change =>
	({ card, quiz, texts }) => {
		card.recall = ['n9-q20', 'n9-q19', 'n9-q18']
		for (const one of quiz.slice(0, count)) {
			Object.assign(one, { type: 'true_false', key: 't', options: undefined, parallel: undefined })
			const told = { why: why('so') }
			texts[one.id] = { stem: text, options: { t: told, f: told } as never, misconceptions: { f: 'A belief' } }
		}
	}
