import type { Question } from '#app/mdx/shapes/question.ts'
import { seeded, shuffled } from './seeded.ts'

/** The order in which an attempt shows what one chooses from; `node` names where a scenario stands. */
export function optionOrder(question: Question, seed: string, node?: string): string[] {
	const random = seeded(`${seed}/${question.id}/${node ?? ''}`)
	switch (question.type) {
		case 'single':
		case 'multiple':
			return question.ordered ? [...question.options] : shuffled(question.options, random)
		case 'true_false':
			return ['t', 'f']
		case 'ordering':
			return unlike(question.options, shuffled(question.options, random))
		case 'matching':
			return shuffled(question.right, random)
		case 'scenario':
			return shuffled(Object.keys(question.nodes[node ?? question.start]?.choices ?? {}), random)
		default:
			return []
	}
}

/** Steps never stand in the right order at first, so that leaving them as they are is not an answer. */
function unlike(right: string[], order: string[]): string[] {
	const same = order.every((id, at) => id === right[at])
	return same ? [...order.slice(1), ...order.slice(0, 1)] : order
}

/** What a page sends in place of an id that would give the key away. */
export const placeOf = (at: number) => String(at + 1)
