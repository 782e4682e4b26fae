import type { LoadedQuestionOf } from '#app/mdx/load/quizzes.server.ts'
import type { Say } from './say.ts'
import { meaningful } from './words.ts'

type Choice = LoadedQuestionOf<'single'> | LoadedQuestionOf<'multiple'>

const absolute = /\b(?:always|never|only|must)\b/i
/** 'May I …?' asks leave, and in May there is no doubt. */
const vague = /\b(?:[Uu]sually|[Oo]ften|may|[Mm]ight|[Ss]ometimes|[Gg]enerally)\b(?!\s+(?:I|we)\b)/

/** LQ-07, LQ-08 and LQ-11: what tells the right option to a reader who knows nothing of the lesson. */
export function lintCues(question: Choice, language: string, say: Say) {
	const text = question.texts[language]
	if (!text) return
	const keys = [question.structure.key].flat()
	const options = question.structure.options.map((id) => ({
		id,
		right: keys.includes(id),
		text: text.options[id]?.text ?? '',
	}))
	lintEndings(question.id, options, say)
	if (language !== 'en') return
	lintAbsolutes(question.id, options, say)
	lintEchoes(question.id, text.stem, options, say)
}

type Option = { id: string; right: boolean; text: string }

/** LQ-07: 'always' stands in a wrong option only, or 'often' in a right one only. */
function lintAbsolutes(id: string, options: Option[], say: Say) {
	const only = (words: RegExp, right: boolean) => {
		const having = options.filter(({ text }) => words.test(text))
		return having.length > 0 && having.every((option) => option.right === right) ? having[0] : undefined
	}
	const told = (option: Option | undefined, words: RegExp, where: string, mend: string) =>
		option &&
		say(
			[id, 'options', option.id, 'text'],
			'LQ-07',
			`“${words.exec(option.text)?.[0]}” stands in ${where} only`,
			mend,
			'warning',
		)
	told(only(absolute, false), absolute, 'wrong options', 'Say it without the absolute word, or use it on both sides.')
	told(only(vague, true), vague, 'right options', 'Say it without the hedge, or use it on both sides.')
}

/** LQ-08: the right option echoes the stem and no wrong one does. */
function lintEchoes(id: string, stem: string, options: Option[], say: Say) {
	const asked = meaningful(stem)
	const echoes = ({ text }: Option) => [...meaningful(text).keys()].filter((root) => asked.has(root))
	const wrong = new Set(options.filter(({ right }) => !right).flatMap(echoes))
	const right = options.filter((option) => option.right).map(echoes)
	const shared = (right[0] ?? []).filter((root) => right.every((roots) => roots.includes(root)))
	const given = shared.find((root) => !wrong.has(root))
	// A wrong option that echoes another word of the stem leads the guesser as far astray.
	if (!given || [...wrong].some((root) => !shared.includes(root))) return
	const key = options.find((option) => option.right)
	say(
		[id, 'options', key?.id ?? '', 'text'],
		'LQ-08',
		`“${asked.get(given)}” of the stem comes back in the right option alone`,
		'Use another word there, or let a wrong option take up the stem as well.',
		'warning',
	)
}

/** LQ-11, what a machine can see of it: the options end alike, and are all said or all done. */
function lintEndings(id: string, options: Option[], say: Say) {
	const endings = options.map(({ text }) => /[.?!…](?=[”"’')\]]*$)/.exec(text)?.[0] ?? '')
	const odd = oneOf(endings)
	if (odd !== undefined)
		say(
			[id, 'options', options[odd]?.id ?? '', 'text'],
			'LQ-11',
			'ends otherwise than the others',
			'End all options with the same sign.',
			'warning',
		)
	const spoken = options.map(({ text }) => /^[“"‘]/.test(text))
	const other = oneOf(spoken)
	if (other !== undefined)
		say(
			[id, 'options', options[other]?.id ?? '', 'text'],
			'LQ-11',
			'is said where others are done, or done where others are said',
			'Make all options speech, or all acts.',
			'warning',
		)
}

/** The place of the first value that is rarest, where not all are the same. */
function oneOf<T>(values: T[]): number | undefined {
	const count = (value: T) => values.filter((one) => one === value).length
	const least = Math.min(...values.map(count))
	return least === values.length ? undefined : values.findIndex((value) => count(value) === least)
}
