import type { Viewer } from '#app/access/viewer.ts'
import { answerQuestion } from '#app/learning/answer-question.server.ts'
import { attemptState, waitingNode } from '#app/learning/attempt-entry.ts'
import { attemptOf } from '#app/learning/attempt-of.server.ts'
import type { QuizResponse } from '#app/learning/quiz-response.ts'
import { startAttempt } from '#app/learning/start-attempt.server.ts'
import type { LoadedQuestion, Quiz } from '#app/mdx/load/quizzes.server.ts'
import type { Db } from '#db/client.ts'

export function rightResponse({ structure }: LoadedQuestion, node: string | null): QuizResponse {
	switch (structure.type) {
		case 'ordering':
			return structure.options
		case 'numeric':
			return String(structure.value)
		case 'short_text':
			return 'I say it back.'
		case 'scenario':
			return bestOf(structure.nodes[node ?? structure.start]?.choices ?? {}, 1)
		default:
			return structure.key
	}
}

export function wrongResponse({ structure }: LoadedQuestion, node: string | null): QuizResponse {
	switch (structure.type) {
		case 'ordering':
			return [...structure.options].reverse()
		case 'numeric':
			return String(structure.value + 1000)
		case 'short_text':
			return 'I do not know.'
		case 'matching':
			return Object.fromEntries(
				structure.left.map((id) => [id, structure.right.find((to) => to !== structure.key[id]) ?? '']),
			)
		case 'multiple':
			return structure.options.filter((id) => !structure.key.includes(id))
		case 'true_false':
			return structure.key === 't' ? 'f' : 't'
		case 'scenario':
			return bestOf(structure.nodes[node ?? structure.start]?.choices ?? {}, -1)
		default:
			return structure.options.find((id) => id !== structure.key) ?? ''
	}
}

const bestOf = (choices: Record<string, { quality: number }>, sign: 1 | -1) =>
	Object.entries(choices).sort(([, a], [, b]) => sign * (b.quality - a.quality))[0]?.[0] ?? ''

type Start = { viewer: Viewer; quiz: Quiz; now: Date; offered?: boolean; draw?: number }

export const begin = (db: Db, { offered = false, draw = 6, ...start }: Start) =>
	startAttempt(db, { ...start, draw, offered, language: 'en', holds: () => true })

type Answering = { viewer: Viewer; quiz: Quiz; attemptId: string; now: Date }

/** What answers the question that waits, ready to be changed by a test and sent. */
export async function waiting(db: Db, { viewer, quiz, attemptId, now }: Answering, wrong = false) {
	const row = await attemptOf(db, viewer, attemptId)
	if (!row) throw new Error('There is no such attempt')
	const { current, entries, path } = attemptState(row)
	const question = quiz.questions.find(({ id }) => id === current)
	if (!question) return null
	const node = waitingNode(question, path)
	const response = (wrong ? wrongResponse : rightResponse)(question, node)
	return { viewer, quiz, attemptId, now, question: question.id, step: entries.length, node, response }
}

/** Answers to the end; `wrong` says which questions wrongly. */
export async function answerAll(db: Db, input: Answering, wrong: (question: string) => boolean = () => false) {
	for (;;) {
		const next = await waiting(db, input)
		if (!next) break
		const answer = wrong(next.question) ? await waiting(db, input, true) : next
		if (answer) await answerQuestion(db, answer)
	}
	return attemptOf(db, input.viewer, input.attemptId)
}
