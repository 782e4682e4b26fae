import type { LoadedQuestion } from '#app/mdx/load/quizzes.server.ts'
import { scenarioNode } from './grade-question.ts'
import type { QuizResponse } from './quiz-response.ts'

/** One POST of an attempt. A scenario has one for each decision; only its last is `done` and carries the item's points. */
export type AttemptEntry = {
	question: string
	family: string
	objective: string
	critical: boolean
	/** Where in a scenario the choice was made. */
	node: string | null
	optionOrder: string[]
	response: QuizResponse
	done: boolean
	points: number | null
	right: boolean
	/** Never asked in a lesson's quiz; recall asks it. */
	confidence: 'sure' | 'fairly' | 'unsure' | null
	contentSha256: string
	language: string
	answeredAt: string
}

type Stored = { questions: string; answers: string }
export type AttemptState = {
	drawn: string[]
	entries: AttemptEntry[]
	/** The question that waits for an answer; null when all are answered. */
	current: string | null
	/** From 0. */
	position: number
	/** Choices made so far where the current question is a scenario. */
	path: string[]
}

export function attemptState({ questions, answers }: Stored): AttemptState {
	const drawn = JSON.parse(questions) as string[]
	const entries = JSON.parse(answers) as AttemptEntry[]
	const done = new Set(entries.filter((entry) => entry.done).map((entry) => entry.question))
	const position = drawn.findIndex((id) => !done.has(id))
	const current = drawn[position] ?? null
	return { drawn, entries, current, position, path: current ? pathOf(entries, current) : [] }
}

/** The choices of a scenario in the order taken. */
export const pathOf = (entries: AttemptEntry[], question: string) =>
	entries.flatMap((entry) =>
		entry.question === question && typeof entry.response === 'string' ? [entry.response] : [],
	)

/** The node that waits for a choice; null for every other type of question. */
export const waitingNode = (question: LoadedQuestion, path: string[]) =>
	question.type === 'scenario' ? scenarioNode(question.structure, path) : null

/** Whether the rest of an attempt can still be shown: questions may be gone from the content since it began. */
export function canGoOn({ drawn, position, current, path }: AttemptState, quiz: LoadedQuestion[], language: string) {
	if (current === null) return true
	const find = (id: string) => quiz.find((question) => question.id === id && question.texts[language])
	if (!drawn.slice(position).every(find)) return false
	const question = find(current)
	if (question?.type !== 'scenario') return true
	return question.structure.nodes[scenarioNode(question.structure, path)]?.choices !== undefined
}
