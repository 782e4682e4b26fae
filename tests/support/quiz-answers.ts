import type { Keyed, Nodes } from './content-keys.ts'

export type Fields = [string, string][]

/** The fields of the form that answer this question rightly; a scenario is answered choice by choice. */
export function rightFields(question: Keyed, node?: string): Fields {
	const { key, options = [], left = [] } = question
	switch (question.type) {
		case 'multiple':
			return (key as string[]).map((id) => ['choice', id])
		case 'ordering':
			return options.map((id, at) => [`position-${id}`, String(at + 1)])
		case 'matching':
			return left.map((id) => [`pair-${id}`, (key as Record<string, string>)[id] ?? ''])
		case 'numeric':
			return [['number', String(question.value)]]
		case 'short_text':
			return [['text', 'I say it back and ask if I have it right.']]
		case 'scenario':
			return [['choice', bestChoice(question.nodes ?? {}, node ?? question.start ?? '')]]
		default:
			return [['choice', key as string]]
	}
}

export function wrongFields(question: Keyed, node?: string): Fields {
	const { key, options = [], left = [], right = [] } = question
	switch (question.type) {
		case 'multiple':
			return options.filter((id) => !(key as string[]).includes(id)).map((id) => ['choice', id])
		case 'ordering':
			return [...options].reverse().map((id, at) => [`position-${id}`, String(at + 1)])
		case 'matching': {
			const wrong = (id: string) => right.find((other) => other !== (key as Record<string, string>)[id]) ?? ''
			return left.map((id) => [`pair-${id}`, wrong(id)])
		}
		case 'numeric':
			return [['number', String((question.value ?? 0) + 1000)]]
		case 'short_text':
			return [['text', 'I do not know.']]
		case 'scenario':
			return [['choice', worstChoice(question.nodes ?? {}, node ?? question.start ?? '')]]
		case 'true_false':
			return [['choice', key === 't' ? 'f' : 't']]
		default:
			return [['choice', options.find((id) => id !== key) ?? '']]
	}
}

export const nodeAfter = (nodes: Nodes, node: string, choice: string) => nodes[node]?.choices?.[choice]?.to ?? node

const byQuality = (nodes: Nodes, node: string) =>
	Object.entries(nodes[node]?.choices ?? {}).sort(
		([, a], [, b]) => b.quality - a.quality || Number(a.critical ?? 0) - 1,
	)

const bestChoice = (nodes: Nodes, node: string) => byQuality(nodes, node)[0]?.[0] ?? ''
const worstChoice = (nodes: Nodes, node: string) => byQuality(nodes, node).at(-1)?.[0] ?? ''
