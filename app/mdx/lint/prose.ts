import { literal } from '#app/mdx/literal.ts'
import { isComponent, lineOf, type Node, plainText } from '#app/mdx/markdown-tree.ts'
import { sentencesIn } from './measure.ts'

export type Piece = { text: string; line: number }

/** What a reader reads, paragraph by paragraph, with the words that stand in components. Headings and tables stay out. */
export function proseOf(node: Node): Piece[] {
	if (node.type === 'heading' || node.type === 'table' || node.type === 'code') return []
	if (node.type === 'paragraph') return [piece(node)]
	if (!isComponent(node)) return (node.children ?? []).flatMap(proseOf)
	const words = (node.attributes ?? []).flatMap((attribute) => {
		const { name = '', value } = attribute
		if (['id', 'kind', 'remedy', 'src', 'lang'].includes(name)) return []
		const data = value && typeof value === 'object' ? literal(value.data?.estree)?.value : value
		return strings(data).map((text) => ({ text, line: lineOf(attribute.position ? attribute : node) }))
	})
	const inside = node.children ?? []
	const holdsBlocks = inside.some(({ type }) => ['paragraph', 'list', 'blockquote'].includes(type))
	if (inside.length === 0) return words
	return [...words, ...(holdsBlocks ? inside.flatMap(proseOf) : [piece(node)])]
}

export function sentencesOf({ text, line }: Piece): Piece[] {
	return sentencesIn(text).map((sentence) => {
		const before = text.slice(0, sentence.offset + 1)
		return { text: sentence.text, line: line + (before.match(/\n/g)?.length ?? 0) }
	})
}

function piece(node: Node): Piece {
	return { text: (node.children ?? []).map(plainText).join(''), line: lineOf(node) }
}

function strings(data: unknown): string[] {
	if (typeof data === 'string') return [data]
	if (Array.isArray(data)) return data.flatMap(strings)
	if (!data || typeof data !== 'object') return []
	return Object.entries(data).flatMap(([key, value]) => (key === 'who' ? [] : strings(value)))
}
