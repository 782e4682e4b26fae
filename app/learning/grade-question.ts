import type { Question, QuestionOf } from '#app/mdx/shapes/question.ts'
import { PASS_MARK } from './pass-rule.ts'
import { parseNumber, type QuizResponse } from './quiz-response.ts'

const NEARLY = 1e-9

/** Points from 0 to 1, null for what is never scored. A scenario's response is its choices from the start. */
export function gradeQuestion(question: Question, response: QuizResponse): number | null {
	switch (question.type) {
		case 'single':
		case 'true_false':
			return response === question.key ? 1 : 0
		case 'multiple':
			return multiple(question, listed(response))
		case 'ordering':
			return ordering(question, listed(response))
		case 'matching': {
			const pairs = typeof response === 'object' && !Array.isArray(response) ? response : {}
			return question.left.filter((id) => pairs[id] === question.key[id]).length / question.left.length
		}
		case 'numeric': {
			const value = typeof response === 'string' ? parseNumber(response) : null
			return value !== null && Math.abs(value - question.value) <= question.tolerance + NEARLY ? 1 : 0
		}
		case 'scenario':
			return scenario(question, listed(response))
		default:
			return null
	}
}

/** Whether an item counts as right where the pass rule asks for right ones: in full, or a scenario passed on the whole. */
export function isRight(question: Pick<Question, 'type' | 'critical'>, points: number | null): boolean {
	if (points === null) return false
	const least = question.type === 'scenario' && !question.critical ? PASS_MARK : 1
	return points >= least - NEARLY
}

const listed = (response: QuizResponse) => (Array.isArray(response) ? response : [])

/** A wrong tick costs as much as its share of the wrong ones, so that ticking all is worth nothing. */
function multiple({ options, key }: QuestionOf<'multiple'>, chosen: string[]): number {
	const hits = key.filter((id) => chosen.includes(id)).length
	const wrong = options.filter((id) => !key.includes(id))
	const falseTicks = wrong.filter((id) => chosen.includes(id)).length
	return Math.max(0, hits / key.length - (wrong.length > 0 ? falseTicks / wrong.length : 0))
}

function ordering({ options, strict }: QuestionOf<'ordering'>, order: string[]): number {
	const complete = order.length === options.length && options.every((id) => order.includes(id))
	if (!complete) return 0
	if (strict) return options.every((id, at) => id === order[at]) ? 1 : 0
	let balance = 0
	for (let first = 0; first < options.length; first++)
		for (let later = first + 1; later < options.length; later++)
			balance += order.indexOf(options[first] ?? '') < order.indexOf(options[later] ?? '') ? 1 : -1
	return Math.max(0, balance / ((options.length * (options.length - 1)) / 2))
}

function scenario(question: QuestionOf<'scenario'>, path: string[]): number {
	const taken = decisions(question, path)
	if (taken.length === 0 || taken.some((choice) => choice.critical)) return 0
	return taken.reduce((sum, choice) => sum + choice.quality, 0) / taken.length
}

function decisions({ start, nodes }: QuestionOf<'scenario'>, path: string[]) {
	let at = start
	return path.flatMap((letter) => {
		const choice = nodes[at]?.choices?.[letter]
		if (!choice) return []
		at = choice.to
		return [choice]
	})
}

/** The node that these choices lead to. */
export function scenarioNode(
	{ start, nodes }: Pick<QuestionOf<'scenario'>, 'start' | 'nodes'>,
	path: string[],
): string {
	return path.reduce((at, letter) => nodes[at]?.choices?.[letter]?.to ?? at, start)
}
