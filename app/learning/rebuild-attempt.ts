import type { LoadedQuestion } from '#app/mdx/load/quizzes.server.ts'
import { type AttemptEntry, attemptState, pathOf } from './attempt-entry.ts'
import type { Attempt } from './attempt-of.server.ts'
import { type FeedbackView, feedbackView } from './feedback-view.ts'
import { type QuestionView, questionView } from './question-view.ts'

export type RebuiltItem = {
	question: string
	/** 'changed': the words then were others (their hash is kept), so they are not shown as if they were these. */
	content: 'same' | 'changed' | 'gone'
	entries: AttemptEntry[]
	shown: QuestionView[]
	feedback: FeedbackView | null
}

/** An attempt as it was shown and answered, item by item in the order drawn, from what is stored and the content of today. */
export function rebuildAttempt(
	row: Pick<Attempt, 'questions' | 'answers' | 'seed'>,
	quiz: LoadedQuestion[],
): RebuiltItem[] {
	const { drawn, entries } = attemptState(row)
	return drawn.map((id) => {
		const own = entries.filter((entry) => entry.question === id)
		const question = quiz.find((one) => one.id === id)
		const content = !question ? 'gone' : own.every((entry) => isSame(entry, question)) ? 'same' : 'changed'
		const item: RebuiltItem = { question: id, content, entries: own, shown: [], feedback: null }
		if (!question || content !== 'same' || own.length === 0) return item
		const path = pathOf(own, id)
		const shown = own.map(({ language, optionOrder }, at) =>
			questionView(question, { language, seed: row.seed, path: path.slice(0, at), order: optionOrder }),
		)
		const language = own.at(-1)?.language ?? 'en'
		return { ...item, shown, feedback: own.at(-1)?.done ? feedbackView(question, own, language) : null }
	})
}

const isSame = (entry: AttemptEntry, question: LoadedQuestion) =>
	question.sha256[entry.language] === entry.contentSha256
