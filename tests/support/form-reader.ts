import type { Keyed, KeyedText } from './content-keys.ts'
import { type Fields, rightFields } from './quiz-answers.ts'
import { bare } from './secret-texts.ts'

type Tag = { attributes: Record<string, string>; inside: string }

/** The tags of this name in a page as it was sent, before any script. */
export function tags(html: string, name: string): Tag[] {
	const found = [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>(?:([\\s\\S]*?)</${name}>)?`, 'g'))]
	return found.map(([, head = '', inside = '']) => ({
		inside,
		attributes: Object.fromEntries([...head.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
	}))
}

export const hiddenFields = (html: string): Fields =>
	tags(html, 'input')
		.filter(({ attributes }) => attributes.type === 'hidden')
		.map(({ attributes: { name = '', value = '' } }) => [name, value])

const words = (html: string) => bare(html.replace(/<[^>]+>/g, ' '))

/** An answer to the question on this page, by the texts that it shows: places and partners have no ids there. */
export function answerOn(html: string, question: Keyed, text: KeyedText, answering = rightFields): Fields {
	const node = hiddenFields(html).find(([name]) => name === 'node')?.[1]
	const labels = tags(html, 'label')
	const selectFor = (label: string) => {
		const id = labels.find(({ inside }) => words(inside) === bare(label))?.attributes.for
		return tags(html, 'select').find(({ attributes }) => attributes.id === id)
	}
	return answering(question, node).map(([name, value]) => {
		const [kind = '', id = ''] = name.split('-')
		if (kind === 'position') return [selectFor(text.options?.[id]?.text ?? '')?.attributes.name ?? '', value]
		if (kind !== 'pair') return [name, value]
		const select = selectFor(text.left?.[id]?.text ?? '')
		const wanted = bare(text.right?.[value] ?? '')
		const option = tags(select?.inside ?? '', 'option').find(({ inside }) => words(inside) === wanted)
		return [select?.attributes.name ?? '', option?.attributes.value ?? '']
	})
}
