import type { LoadedQuestion, LoadedQuestionOf } from '#app/mdx/load/quizzes.server.ts'
import { type AttemptEntry, pathOf } from './attempt-entry.ts'
import { scenarioNode } from './grade-question.ts'
import { type Decision, decisionsOf } from './question-view.ts'

export type OptionFeedback = {
	id: string
	text: string
	why: string
	chosen: boolean
	right: boolean
	/** What was put there and what belongs there, where that is not plain from `chosen` and `right`. */
	given: string | null
	expected: string | null
}
export type FeedbackView = {
	question: string
	type: LoadedQuestion['type']
	language: string
	stem: string
	verdict: 'right' | 'partly' | 'wrong' | 'done'
	options: OptionFeedback[]
	note: string | null
	model: { given: string; text: string; criteria: string[] } | null
	number: { given: string; expected: number; unit: string } | null
	decisions: Decision[]
	ending: { title: string; text: string; kind: string } | null
}

/** What a person reads after an answer is stored: the key and a reason for every option. `entries` are the question's own. */
export function feedbackView(question: LoadedQuestion, entries: AttemptEntry[], language: string): FeedbackView {
	const entry = entries.at(-1)
	const plain = { question: question.id, type: question.type, language, stem: question.texts[language]?.stem ?? '' }
	const none = { options: [], note: null, model: null, number: null, decisions: [], ending: null }
	const view = { ...plain, verdict: verdictOf(entry), ...none }
	const response = entry?.response ?? ''
	const order = entry?.optionOrder ?? []
	switch (question.type) {
		case 'single':
		case 'multiple':
		case 'true_false':
			return { ...view, options: choices(question, order, [response].flat() as string[], language) }
		case 'ordering':
			return { ...view, options: positions(question, Array.isArray(response) ? response : [], language) }
		case 'matching':
			return { ...view, options: pairs(question, response as Record<string, string>, language) }
		case 'numeric': {
			const { value: expected, unit } = question.structure
			const note = question.texts[language]?.why[entry?.right ? 'right' : 'wrong'] ?? null
			return { ...view, note, number: { given: String(response), expected, unit } }
		}
		case 'scenario':
			return { ...view, ...told(question, pathOf(entries, question.id), language) }
		default: {
			const text = question.texts[language]
			const model = { given: String(response), text: text?.model ?? '', criteria: Object.values(text?.criteria ?? {}) }
			return { ...view, model }
		}
	}
}

function verdictOf(entry: AttemptEntry | undefined): FeedbackView['verdict'] {
	if (!entry || entry.points === null) return 'done'
	if (entry.right) return 'right'
	return entry.points > 0 ? 'partly' : 'wrong'
}

type Chosen = LoadedQuestionOf<'single'> | LoadedQuestionOf<'multiple'> | LoadedQuestionOf<'true_false'>

function choices({ structure, texts }: Chosen, order: string[], chosen: string[], language: string): OptionFeedback[] {
	const options = texts[language]?.options as Record<string, { text?: string; why: string }> | undefined
	const key: string[] = [structure.key].flat()
	return order.map((id) => ({
		id,
		text: options?.[id]?.text ?? '',
		why: options?.[id]?.why ?? '',
		chosen: chosen.includes(id),
		right: key.includes(id),
		given: null,
		expected: null,
	}))
}

function positions({ structure, texts }: LoadedQuestionOf<'ordering'>, order: string[], language: string) {
	return structure.options.map((id, at) => ({
		id,
		text: texts[language]?.options[id]?.text ?? '',
		why: texts[language]?.options[id]?.why ?? '',
		chosen: true,
		right: order[at] === id,
		given: String(order.indexOf(id) + 1),
		expected: String(at + 1),
	}))
}

function pairs({ structure, texts }: LoadedQuestionOf<'matching'>, response: Record<string, string>, language: string) {
	const text = texts[language]
	return structure.left.map((id) => ({
		id,
		text: text?.left[id]?.text ?? '',
		why: text?.left[id]?.why ?? '',
		chosen: true,
		right: response[id] === structure.key[id],
		given: text?.right[response[id] ?? ''] ?? '',
		expected: text?.right[structure.key[id] ?? ''] ?? '',
	}))
}

function told({ structure, texts }: LoadedQuestionOf<'scenario'>, path: string[], language: string) {
	const nodes = texts[language]?.nodes ?? {}
	const end = scenarioNode(structure, path)
	const kind = structure.nodes[end]?.ending ?? null
	const ending = kind ? { kind, title: nodes[end]?.title ?? '', text: nodes[end]?.text ?? '' } : null
	return { decisions: decisionsOf(structure, nodes, path), ending }
}
