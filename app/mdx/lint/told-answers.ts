import type { Quiz } from '#app/mdx/load/quizzes.server.ts'
import { wordsIn } from './measure.ts'
import type { Say } from './say.ts'

const least = 5

/** LQ-18: the stem of one question says the right option of another, five words or more. */
export function lintToldAnswers({ questions }: Quiz, language: string, say: Say) {
	const answers = questions.flatMap((question) => {
		if (question.type !== 'single' && question.type !== 'multiple') return []
		const { options = {} } = question.texts[language] ?? {}
		const keys = [question.structure.key].flat()
		return keys.map((key) => ({ id: question.id, words: plain(options[key]?.text ?? '') }))
	})
	const long = answers.filter(({ words }) => words.split(' ').length >= least)
	for (const { id, texts } of questions) {
		const stem = ` ${plain(texts[language]?.stem ?? '')} `
		const told = long.find((answer) => answer.id !== id && stem.includes(` ${answer.words} `))
		if (told) say([id, 'stem'], 'LQ-18', `says the answer of ${told.id}`, 'Tell the case in other words.', 'warning')
	}
}

const plain = (text: string) => wordsIn(text.toLowerCase()).join(' ')
