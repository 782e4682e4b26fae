import type { Question } from '#app/mdx/shapes/question.ts'

/** What was answered, as it is stored: an option, options, an order, pairs, the number as typed, a text, one choice. */
export type QuizResponse = string | string[] | Record<string, string>
export type ResponseProblem = 'choose' | 'order' | 'pairs' | 'number' | 'thousands' | 'write'
export type ReadResponse = { ok: true; response: QuizResponse } | { ok: false; problem: ResponseProblem }

const right = (response: QuizResponse): ReadResponse => ({ ok: true, response })
const wrong = (problem: ResponseProblem): ReadResponse => ({ ok: false, problem })

/** Reads a form as an answer to this question; every id in it must be one that the question offers. */
export function readQuizResponse(question: Question, form: FormData, node?: string): ReadResponse {
	const one = (name: string) => {
		const values = form.getAll(name)
		return values.length === 1 && typeof values[0] === 'string' ? values[0] : ''
	}
	switch (question.type) {
		case 'single':
			return question.options.includes(one('choice')) ? right(one('choice')) : wrong('choose')
		case 'true_false':
			return ['t', 'f'].includes(one('choice')) ? right(one('choice')) : wrong('choose')
		case 'multiple':
			return chosen(question.options, form.getAll('choice'))
		case 'ordering':
			return order(question.options, (id) => one(`position-${id}`))
		case 'matching':
			return pairs(question.left, question.right, (id) => one(`pair-${id}`))
		case 'numeric':
			return number(one('number'))
		case 'scenario': {
			const choices = question.nodes[node ?? question.start]?.choices ?? {}
			return Object.hasOwn(choices, one('choice')) ? right(one('choice')) : wrong('choose')
		}
		default: {
			const text = one('text').trim().slice(0, 2000)
			return text ? right(text) : wrong('write')
		}
	}
}

function chosen(options: string[], values: FormDataEntryValue[]): ReadResponse {
	const known = values.filter((value): value is string => typeof value === 'string' && options.includes(value))
	if (known.length === 0 || known.length !== new Set(values).size) return wrong('choose')
	return right(options.filter((id) => known.includes(id)))
}

function order(options: string[], positionOf: (id: string) => string): ReadResponse {
	const placed = options.map((id) => ({ id, position: Number(positionOf(id) || Number.NaN) }))
	placed.sort((a, b) => a.position - b.position)
	return placed.every(({ position }, at) => position === at + 1) ? right(placed.map(({ id }) => id)) : wrong('order')
}

function pairs(left: string[], rightIds: string[], pairOf: (id: string) => string): ReadResponse {
	if (!left.every((id) => rightIds.includes(pairOf(id)))) return wrong('pairs')
	return right(Object.fromEntries(left.map((id) => [id, pairOf(id)])))
}

function number(typed: string): ReadResponse {
	const text = typed.trim()
	if (/^[+-]?[1-9]\d{0,2}([.,'’\s]\d{3})+([.,]\d+)?$/.test(text)) return wrong('thousands')
	return parseNumber(text) === null ? wrong('number') : right(text)
}

/** `12.5` and `12,5`; null for everything else. A thousands mark cannot be told from a decimal one, so there is none. */
export function parseNumber(text: string): number | null {
	if (!/^[+-]?\d+([.,]\d+)?$/.test(text) || /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return null
	return Number(text.replace(',', '.'))
}
