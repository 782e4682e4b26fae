import type { Question } from '#app/mdx/shapes/question.ts'
import { optionOrder, placeOf } from './option-order.ts'

/** What was answered, as it is stored: an option, options, an order, pairs, the number as typed, a text, one choice. */
export type QuizResponse = string | string[] | Record<string, string>
export type ResponseProblem = 'choose' | 'order' | 'pairs' | 'number' | 'thousands' | 'write'
/** `field` is where the page shows the problem. */
export type ReadResponse = { ok: true; response: QuizResponse } | { ok: false; problem: ResponseProblem; field: string }

const right = (response: QuizResponse): ReadResponse => ({ ok: true, response })
const wrong = (problem: ResponseProblem, field = 'choice'): ReadResponse => ({ ok: false, problem, field })

/** Reads a form as an answer to this question as the attempt with this seed showed it; every id in it must be one that it offers. */
export function readQuizResponse(question: Question, form: FormData, seed: string, node?: string): ReadResponse {
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
			return order(optionOrder(question, seed), (place) => one(`position-${place}`))
		case 'matching':
			return pairs(question.left, optionOrder(question, seed), (id) => one(`pair-${id}`))
		case 'numeric':
			return number(one('number'))
		case 'scenario': {
			const choices = question.nodes[node ?? question.start]?.choices ?? {}
			return Object.hasOwn(choices, one('choice')) ? right(one('choice')) : wrong('choose')
		}
		default: {
			const text = one('text').trim().slice(0, 2000)
			return text ? right(text) : wrong('write', 'text')
		}
	}
}

function chosen(options: string[], values: FormDataEntryValue[]): ReadResponse {
	const known = values.filter((value): value is string => typeof value === 'string' && options.includes(value))
	if (known.length === 0 || known.length !== new Set(values).size) return wrong('choose')
	return right(options.filter((id) => known.includes(id)))
}

function order(shown: string[], positionOf: (place: string) => string): ReadResponse {
	const placed = shown.map((id, at) => ({ id, position: Number(positionOf(placeOf(at)) || Number.NaN) }))
	const taken = placed.map(({ position }) => position)
	const bad = taken.findIndex(
		(at, row) => !(Number.isInteger(at) && at >= 1 && at <= shown.length) || taken.indexOf(at) !== row,
	)
	if (bad >= 0) return wrong('order', `position-${placeOf(bad)}`)
	return right(placed.sort((a, b) => a.position - b.position).map(({ id }) => id))
}

function pairs(left: string[], shown: string[], pairOf: (id: string) => string): ReadResponse {
	const given = left.map((id) => [id, shown.find((_, at) => placeOf(at) === pairOf(id)) ?? ''] as const)
	const open = given.find(([, to]) => to === '')
	return open ? wrong('pairs', `pair-${open[0]}`) : right(Object.fromEntries(given))
}

function number(typed: string): ReadResponse {
	const text = typed.trim()
	if (/^[+-]?[1-9]\d{0,2}([.,'’\s]\d{3})+([.,]\d+)?$/.test(text)) return wrong('thousands', 'number')
	return parseNumber(text) === null ? wrong('number', 'number') : right(text)
}

/** `12.5` and `12,5`; null for everything else. A thousands mark cannot be told from a decimal one, so there is none. */
export function parseNumber(text: string): number | null {
	if (!/^[+-]?\d+([.,]\d+)?$/.test(text) || /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return null
	return Number(text.replace(',', '.'))
}
