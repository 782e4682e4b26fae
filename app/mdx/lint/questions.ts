import type { LoadedQuestion, LoadedQuestionOf } from '#app/mdx/load/quizzes.server.ts'
import { countWords, sentencesIn } from './measure.ts'
import type { Part } from './question-parts.ts'
import type { Say } from './say.ts'

const negative = /\b(?:not|except|never|\w+n['’]t)\b|(?<!\bat )\bleast\b/i
const trueOrFalse = /\s*True or false\?$/i

/** LQ-03, LQ-04, LQ-10, LQ-13, LQ-14 and LQ-16 for one question. */
export function lintQuestion({ id, structure, texts }: LoadedQuestion, language: string, options: Part[], say: Say) {
	const stem = texts[language]?.stem ?? ''
	const at = [id, 'stem']
	if (countWords(stem) > 60) say(at, 'LQ-13', `has ${countWords(stem)} words`, 'Cut it to 60 words or fewer.')
	if (!/[?.][”"’')]*$/.test(stem))
		say(at, 'LQ-10', 'is neither a question nor a full instruction', 'End it with “?” or a full stop.')
	const asked = sentencesIn(stem.replace(trueOrFalse, '')).at(-1)?.text ?? ''
	if (negative.test(asked) && !structure.negative)
		say(
			at,
			'LQ-03',
			`asks in the negative (“${negative.exec(asked)?.[0]}”)`,
			'Ask for what is so; if it cannot be helped, set `negative: true`.',
		)
	if (structure.negative && !/\*\*\w+\*\*|\b(?:NOT|NEVER|EXCEPT|LEAST)\b/.test(asked))
		say(at, 'LQ-03', 'is negative and does not show it', 'Emphasise the word: **not**.')
	if (structure.negative) say(at, 'LQ-03', 'asks in the negative', 'Ask for what is so, if there is a way.', 'warning')
	if (structure.type === 'true_false') lintStatement(at, stem.replace(trueOrFalse, ''), say)
	lintCounts(structure, stem, say)
	if (structure.type === 'single' || structure.type === 'multiple') lintNumbers(id, structure.ordered, options, say)
}

/** LQ-14: a statement that is true or false says one thing, and says it without 'not'. */
function lintStatement(at: string[], stem: string, say: Say) {
	const statement = sentencesIn(stem).at(-1)?.text ?? ''
	const turned = /\b(?:not|never|no|\w+n['’]t)\b/i.exec(statement)?.[0]
	if (turned) say(at, 'LQ-14', `states with “${turned}”`, 'State what is so, or what is wrongly believed.', 'warning')
	if (/;|,\s+(?:and|but|so|because)\b/.test(statement))
		say(at, 'LQ-14', 'states two things at once', 'Keep the one that is to be judged.', 'warning')
}

/** LQ-12: a partner that is nobody's answer is wrongly believed for a reason, and some pair error is named. */
export function lintPairErrors({ id, structure, texts }: LoadedQuestionOf<'matching'>, language: string, say: Say) {
	const named = Object.keys(texts[language]?.misconceptions ?? {})
	const answers = Object.values(structure.key)
	const extras = structure.right.filter((right) => !answers.includes(right) && !named.includes(right))
	for (const right of extras)
		say([id, 'misconceptions'], 'LQ-12', `has none for ${right}`, `Add \`${right}\` there, with the belief behind it.`)
	if (named.length === 0)
		say(
			[id, 'misconceptions'],
			'LQ-12',
			'names no pair error',
			'Name a partner that is often mistaken, and the belief.',
		)
	for (const other of named.filter((name) => !structure.right.includes(name)))
		say([id, 'misconceptions', other], 'LQ-12', 'is not on the right side', 'Use an id of `right`.')
}

function lintCounts(question: LoadedQuestion['structure'], stem: string, say: Say) {
	const at = [question.id, 'stem']
	const between = (count: number, least: number, most: number, what: string) => {
		if (count < least || count > most) say(at, 'LQ-04', `has ${count} ${what}`, `Have ${least} to ${most}.`)
	}
	if (question.type === 'single') between(question.options.length, 3, 4, 'options')
	if (question.type !== 'multiple') return
	between(question.options.length, 4, 6, 'options')
	between(question.key.length, 2, question.options.length - 1, 'right options')
	if (!/\bselect all\b/i.test(stem)) say(at, 'LQ-04', 'does not say that several are right', 'Say “Select all …”.')
}

function lintNumbers(id: string, ordered: boolean, options: Part[], say: Say) {
	const numbers = options.map(({ text }) =>
		countWords(text) <= 3 ? Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0]?.replace(',', '.')) : Number.NaN,
	)
	const numeric = numbers.every((number) => !Number.isNaN(number))
	const ascending = numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0))
	if (numeric && !ordered)
		say([id, 'options'], 'LQ-16', 'are numbers and would be shuffled', 'Set `ordered: true` and list them ascending.')
	if (numeric && ordered && !ascending) say([id, 'options'], 'LQ-16', 'do not ascend', 'List the smallest first.')
}
