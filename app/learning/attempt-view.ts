import type { LoadedQuestion } from '#app/mdx/load/quizzes.server.ts'
import { attemptState, canGoOn } from './attempt-entry.ts'
import type { Attempt } from './attempt-of.server.ts'
import { type FeedbackView, feedbackView } from './feedback-view.ts'
import type { WhyNot } from './pass-rule.ts'
import { type QuestionView, questionView } from './question-view.ts'

type At = { position: number; total: number; step: number }
export type AttemptView =
	| ({ state: 'question'; question: QuestionView } & At)
	| ({ state: 'feedback'; feedback: FeedbackView; finished: boolean } & At)
	| { state: 'result'; score: number; passed: boolean; why: WhyNot[]; right: number; total: number }
	| { state: 'withdrawn' }

/** What an attempt's page shows: feedback on the answer that brought one here (`after` counts answers), the question that waits, or the result. */
export function attemptView(row: Attempt, quiz: LoadedQuestion[], after: number | null): AttemptView {
	const state = attemptState(row)
	const { drawn, entries, current, path } = state
	const total = drawn.length
	const answered = after === null ? undefined : entries[after - 1]
	const known = answered?.done ? quiz.find(({ id }) => id === answered.question) : undefined
	if (answered && known?.texts[row.language]) {
		const own = entries.filter((entry) => entry.question === answered.question)
		const at = { position: drawn.indexOf(answered.question), total, step: entries.length }
		return {
			state: 'feedback',
			...at,
			feedback: feedbackView(known, own, row.language),
			finished: row.finishedAt !== null,
		}
	}
	if (row.passed !== null) {
		const done = entries.filter((entry) => entry.done && entry.points !== null)
		const why = JSON.parse(row.why ?? '[]') as WhyNot[]
		const right = done.filter((entry) => entry.right).length
		return { state: 'result', score: row.score ?? 0, passed: row.passed, why, right, total: done.length }
	}
	const question = quiz.find(({ id }) => id === current)
	if (!question || row.finishedAt || !canGoOn(state, quiz, row.language)) return { state: 'withdrawn' }
	const view = questionView(question, { language: row.language, seed: row.seed, path })
	return { state: 'question', position: state.position, total, step: entries.length, question: view }
}
