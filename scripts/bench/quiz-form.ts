import { attemptState, waitingNode } from '#app/learning/attempt-entry.ts'
import { optionOrder, placeOf } from '#app/learning/option-order.ts'
import type { Quiz } from '#app/mdx/load/quizzes.server.ts'
import { bestPath, rightAnswer } from '#scripts/demo-data/right-answers.ts'

type Row = Parameters<typeof attemptState>[0] & { seed: string }

/** The fields that a learner's browser would send for the question that waits; null when the attempt is over. */
export function rightFields(row: Row, quiz: Quiz): [string, string][] | null {
	const { current, entries, path } = attemptState(row)
	const question = quiz.questions.find(({ id }) => id === current)
	if (!question) return null
	const { structure } = question
	const node = waitingNode(question, path)
	const base: [string, string][] = [
		['question', question.id],
		['step', String(entries.length)],
	]
	if (structure.type === 'scenario') {
		const choice = bestPath(node ?? structure.start, structure.nodes)[0]?.choice ?? 'a'
		return [...base, ['node', node ?? structure.start], ['choice', choice]]
	}
	const right = rightAnswer(structure)
	if (structure.type === 'numeric') return [...base, ['number', String(right)]]
	if (structure.type === 'short_text') return [...base, ['text', String(right)]]
	if (structure.type === 'ordering')
		return [
			...base,
			...optionOrder(structure, row.seed).map((id, at): [string, string] => [
				`position-${placeOf(at)}`,
				String(structure.options.indexOf(id) + 1),
			]),
		]
	if (structure.type === 'matching') {
		const shown = optionOrder(structure, row.seed)
		return [
			...base,
			...structure.left.map((id): [string, string] => [`pair-${id}`, placeOf(shown.indexOf(structure.key[id] ?? ''))]),
		]
	}
	return [...base, ...[right].flat().map((choice): [string, string] => ['choice', String(choice)])]
}
