import type { Lesson } from '#app/mdx/load/lessons.server.ts'
import type { Node } from '#app/mdx/markdown-tree.ts'
import { countWords, grade } from './measure.ts'
import { type Piece, proseOf, sentencesOf } from './prose.ts'
import type { SayAt } from './say.ts'

export const reading = { grade: 8, plain: 7, sentence: 25, mean: 15, median: 14, words: 900 }

/** LL-05, for English: other languages have no such formula. Everybody reads the new hire's track, so it is the plainest. */
export function lintProse(tree: Node, { track }: Pick<Lesson, 'track'>, say: SayAt) {
	const pieces = proseOf(tree)
	const words = pieces.reduce((sum, { text }) => sum + countWords(text), 0)
	if (words > reading.words) say(1, 'LL-05', `has ${words} words`, `Cut it to ${reading.words}; one idea a lesson.`)
	lintSentences(pieces.flatMap(sentencesOf), say)
	const level = grade(pieces.map(({ text }) => text))
	const most = track === 'new-hire' ? reading.plain : reading.grade
	if (level > reading.plain)
		say(
			1,
			'LL-05',
			`reads at grade ${level.toFixed(1)}`,
			`Use shorter words and sentences; at most grade ${reading.plain}.`,
			level > most ? 'error' : 'warning',
		)
}

function lintSentences(sentences: Piece[], say: SayAt) {
	const lengths = sentences.map(({ text }) => countWords(text))
	sentences.forEach(({ text, line }, i) => {
		if ((lengths[i] ?? 0) > reading.sentence)
			say(
				line,
				'LL-05',
				`a sentence has ${lengths[i]} words: “${text.split(/\s+/).slice(0, 6).join(' ')} …”`,
				`Cut it; at most ${reading.sentence}.`,
			)
	})
	const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
	const median = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
	for (const [name, length, most] of [
		['mean', mean, reading.mean],
		['median', median, reading.median],
	] as const)
		if (length > most)
			say(1, 'LL-05', `the ${name} sentence has ${length.toFixed(1)} words`, `Make them shorter; at most ${most}.`)
}

/** Words a reader meets in the lesson's page. */
export const lessonWords = (tree: Node) => proseOf(tree).reduce((sum, { text }) => sum + countWords(text), 0)
