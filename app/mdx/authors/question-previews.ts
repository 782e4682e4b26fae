import type { Content } from '#app/mdx/content.server.ts'
import type { LoadedQuestion } from '#app/mdx/load/quizzes.server.ts'
import type { QuestionType } from '#app/mdx/shapes/question.ts'
import type { KeyView } from './key-view.ts'
import { questionKey } from './question-key.ts'

export type QuestionPreview = {
	id: string
	type: QuestionType
	level: 'recall' | 'apply'
	critical: boolean
	family: string
	objective: string
	language: string
	stem: string
	key: KeyView
	/** The refresher cards that ask it. */
	cards: { slug: string; title: string; aloud: boolean }[]
}

/** The whole pool, in the order of the file. */
export const questionPreviews = (content: Content, lesson: string, language: string) =>
	(content.quizzes[lesson]?.questions ?? []).map((question) => questionPreview(content, question, lesson, language))

export function questionPreview(
	{ lessons, cards }: Content,
	question: LoadedQuestion,
	lesson: string,
	language: string,
): QuestionPreview {
	const { id, type, level, critical, family, objective } = question.structure
	const asking = Object.values(cards).filter(({ recall }) => recall.includes(id))
	return {
		...{ id, type, level, critical, family, language },
		objective: lessons[lesson]?.texts[language]?.objectives[objective] ?? objective,
		stem: question.texts[language]?.stem ?? '',
		key: questionKey(question, language),
		cards: asking.map(({ slug, texts, recall }) => ({
			...{ slug, title: texts[language]?.title ?? slug, aloud: recall[0] === id },
		})),
	}
}
