import { and, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { LoadedQuestion, Quiz } from '#app/mdx/load/quizzes.server.ts'
import type { Db } from '#db/client.ts'
import { attempt } from '#db/schema/learning.ts'
import { type AttemptEntry, type AttemptState, attemptState, waitingNode } from './attempt-entry.ts'
import { gradeQuestion, isRight, scenarioNode } from './grade-question.ts'
import { optionOrder } from './option-order.ts'
import { passRule } from './pass-rule.ts'
import type { QuizResponse } from './quiz-response.ts'

type Input = {
	viewer: Viewer
	attemptId: string
	quiz: Quiz
	question: string
	/** How many answers the page that was answered had behind it: a repeated POST names an old number. */
	step: number
	node: string | null
	response: QuizResponse
	now: Date
}
type Outcome = { outcome: 'stored'; finished: boolean } | { outcome: 'unchanged' } | { outcome: 'not-found' }

/** Grades one answer and appends it; the last one finishes the attempt. A repeated or out-of-order answer changes nothing. */
export function answerQuestion(db: Db, input: Input): Promise<Outcome> {
	const { viewer, attemptId, quiz, now } = input
	return db.write<Outcome>(
		async (tx) => {
			const mine = and(
				eq(attempt.id, attemptId),
				eq(attempt.organisationId, viewer.organisationId),
				eq(attempt.personId, viewer.personId),
				eq(attempt.lesson, quiz.lesson),
			)
			const [row] = await tx.select().from(attempt).where(mine)
			if (!row) return { outcome: 'not-found' }
			const state = attemptState(row)
			const question = quiz.questions.find(({ id }) => id === state.current)
			if (row.finishedAt || !question || !isExpected(input, state, question)) return { outcome: 'unchanged' }
			const entries = [...state.entries, entryOf(input, state, question, row)]
			const done = entries.filter((entry) => entry.done)
			const finished = done.length === state.drawn.length
			const { score, passed, why } = passRule(done)
			const verdict = finished ? { finishedAt: now, score, passed, why: JSON.stringify(why) } : {}
			await tx
				.update(attempt)
				.set({ answers: JSON.stringify(entries), ...verdict })
				.where(eq(attempt.id, row.id))
			return { outcome: 'stored', finished }
		},
		{ table: 'attempt', id: attemptId },
	)
}

const isExpected = ({ question, step, node }: Input, state: AttemptState, current: LoadedQuestion) =>
	question === current.id && step === state.entries.length && node === waitingNode(current, state.path)

function entryOf(
	{ node, response, now }: Input,
	{ path }: AttemptState,
	{ id, structure, sha256 }: LoadedQuestion,
	{ seed, language }: { seed: string; language: string },
): AttemptEntry {
	const whole = structure.type === 'scenario' ? [...path, String(response)] : response
	const done =
		structure.type !== 'scenario' || !structure.nodes[scenarioNode(structure, [...path, String(response)])]?.choices
	const points = done ? gradeQuestion(structure, whole) : null
	return {
		question: id,
		family: structure.family,
		objective: structure.objective,
		critical: structure.critical,
		node,
		optionOrder: optionOrder(structure, seed, node ?? undefined),
		response,
		done,
		points,
		right: isRight(structure, points),
		confidence: null,
		contentSha256: sha256[language] ?? '',
		language,
		answeredAt: now.toISOString(),
	}
}
