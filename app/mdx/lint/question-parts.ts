import type { LoadedActivity } from '#app/mdx/load/activities.server.ts'
import type { LoadedQuestion } from '#app/mdx/load/quizzes.server.ts'
import type { ScenarioNodesText } from '#app/mdx/shapes/scenario.ts'

export type Part = { path: string[]; text: string }
/** What is chosen from, and the reasons given afterwards. */
export type Parts = { options: Part[]; reasons: Part[] }

export function questionParts(question: LoadedQuestion, language: string): Parts | null {
	const text = question.texts[language]
	if (!text) return null
	if ('nodes' in text) return scenarioParts(text.nodes)
	if ('left' in text) {
		const right = Object.entries(text.right).map(([id, words]) => ({ path: ['right', id], text: words }))
		return { options: right, reasons: reasonsIn('left', text.left) }
	}
	if ('options' in text) return { options: optionsIn(text.options), reasons: reasonsIn('options', text.options) }
	if ('why' in text) return { options: [], reasons: flat('why', text.why) }
	return { options: [], reasons: [] }
}

export function activityParts(activity: LoadedActivity, language: string): Parts | null {
	const text = activity.texts[language]
	if (!text) return null
	if ('nodes' in text) return scenarioParts(text.nodes)
	if (!('why' in text)) return { options: [], reasons: [] }
	return { options: 'options' in text ? flat('options', text.options) : [], reasons: flat('why', text.why) }
}

function scenarioParts(nodes: ScenarioNodesText): Parts {
	const choices = Object.entries(nodes).flatMap(([id, node]) =>
		Object.entries(node.choices ?? {}).map(([letter, words]) => ({ path: ['nodes', id, 'choices', letter], words })),
	)
	return {
		options: choices.map(({ path, words }) => ({ path: [...path, 'text'], text: words.text })),
		reasons: choices.map(({ path, words }) => ({ path: [...path, 'feedback'], text: words.feedback })),
	}
}

const flat = (name: string, texts: Record<string, string>): Part[] =>
	Object.entries(texts).map(([id, text]) => ({ path: [name, id], text }))

const optionsIn = (options: Record<string, { why: string; text?: string }>): Part[] =>
	Object.entries(options).flatMap(([id, { text }]) => (text ? [{ path: ['options', id, 'text'], text }] : []))

const reasonsIn = (name: string, options: Record<string, { why: string }>): Part[] =>
	Object.entries(options).map(([id, { why }]) => ({ path: [name, id, 'why'], text: why }))
