import type { LoadedQuestion } from '#app/mdx/load/quizzes.server.ts'
import type { ScenarioNodesText } from '#app/mdx/shapes/scenario.ts'
import { scenarioNode } from './grade-question.ts'
import { optionOrder, placeOf } from './option-order.ts'

export type Choice = { id: string; text: string }
export type Decision = { situation: string; choice: string; feedback: string }
/**
 * What a person sees before answering. It has no key in it, for it is sent to the browser: steps and partners, whose ids
 * are written in the right order, go by their place in the order shown.
 */
export type QuestionView = {
	id: string
	type: LoadedQuestion['type']
	language: string
	stem: string
	/** Empty texts for true and false, which the interface says. */
	options: Choice[]
	left: Choice[]
	unit: string | null
	/** Where a scenario stands, and the decisions that led here. */
	node: { id: string; text: string } | null
	decisions: Decision[]
}

type Shown = { language: string; seed: string; path: string[]; order?: string[] }

/** `order` where it is known from what was stored, else it comes from the attempt's seed. */
export function questionView(question: LoadedQuestion, { language, seed, path, order }: Shown): QuestionView {
	const at = question.type === 'scenario' ? scenarioNode(question.structure, path) : null
	const ids = order ?? optionOrder(question.structure, seed, at ?? undefined)
	const plain = { id: question.id, type: question.type, language, stem: question.texts[language]?.stem ?? '' }
	const empty = { ...plain, options: [], left: [], unit: null, node: null, decisions: [] }
	const named = (texts: Record<string, { text: string } | string> | undefined): Choice[] =>
		ids.map((id) => ({ id, text: textOf(texts?.[id]) }))
	switch (question.type) {
		case 'single':
		case 'multiple':
			return { ...empty, options: named(question.texts[language]?.options) }
		case 'ordering':
			return { ...empty, options: placed(named(question.texts[language]?.options)) }
		case 'true_false':
			return { ...empty, options: named({}) }
		case 'matching': {
			const text = question.texts[language]
			const left = question.structure.left.map((id) => ({ id, text: textOf(text?.left[id]) }))
			return { ...empty, options: placed(named(text?.right)), left }
		}
		case 'numeric':
			return { ...empty, unit: question.structure.unit }
		case 'scenario': {
			const nodes = question.texts[language]?.nodes ?? {}
			const node = { id: at ?? '', text: nodes[at ?? '']?.text ?? '' }
			const decisions = decisionsOf(question.structure, nodes, path)
			return { ...empty, options: named(nodes[at ?? '']?.choices), node, decisions }
		}
		default:
			return empty
	}
}

const placed = (options: Choice[]) => options.map(({ text }, at) => ({ id: placeOf(at), text }))

const textOf = (text: { text: string } | string | undefined) => (typeof text === 'string' ? text : (text?.text ?? ''))

type Nodes = Parameters<typeof scenarioNode>[0]

/** The decisions taken, each with what the coach says to it: these are stored already. */
export function decisionsOf(structure: Nodes, nodes: ScenarioNodesText, path: string[]): Decision[] {
	return path.map((letter, at) => {
		const text = nodes[scenarioNode(structure, path.slice(0, at))]
		const choice = text?.choices?.[letter]
		return { situation: text?.text ?? '', choice: choice?.text ?? '', feedback: choice?.feedback ?? '' }
	})
}
