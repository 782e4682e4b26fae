import type { Node } from '#app/mdx/markdown-tree.ts'
import { countWords, grade } from './measure.ts'
import { proseOf, sentencesOf } from './prose.ts'
import type { SayAt } from './say.ts'

export const reading = { grade: 8, sentence: 25, mean: 15 }

/** LL-05, for English: other languages have no such formula. */
export function lintProse(tree: Node, say: SayAt) {
	const pieces = proseOf(tree)
	const sentences = pieces.flatMap(sentencesOf)
	for (const sentence of sentences) {
		const words = countWords(sentence.text)
		if (words > reading.sentence)
			say(
				sentence.line,
				'LL-05',
				`a sentence has ${words} words: “${start(sentence.text)} …”`,
				`Cut it; at most ${reading.sentence}.`,
			)
	}
	const mean = sentences.reduce((sum, { text }) => sum + countWords(text), 0) / Math.max(1, sentences.length)
	if (mean > reading.mean)
		say(1, 'LL-05', `sentences have ${mean.toFixed(1)} words on average`, `Make them shorter; at most ${reading.mean}.`)
	const level = grade(pieces.map(({ text }) => text))
	if (level > reading.grade)
		say(
			1,
			'LL-05',
			`reads at grade ${level.toFixed(1)}`,
			`Use shorter words and sentences; at most grade ${reading.grade}.`,
		)
}

/** Words a reader meets in the lesson's page. */
export const lessonWords = (tree: Node) => proseOf(tree).reduce((sum, { text }) => sum + countWords(text), 0)

const start = (text: string) => text.split(/\s+/).slice(0, 6).join(' ')
