import type { QuizResponse } from '#app/learning/quiz-response.ts'
import type { ActivityResponse } from '#app/mdx/responses.ts'
import type { Activity } from '#app/mdx/shapes/activity.ts'
import type { Question } from '#app/mdx/shapes/question.ts'

type Nodes = Record<string, { choices?: Record<string, { to: string; quality: number }> }>

/** The best choices from the start of a scenario to an ending, with the node of each. */
export function bestPath(start: string, nodes: Nodes): { node: string; choice: string }[] {
	const path: { node: string; choice: string }[] = []
	for (let at = start; nodes[at]?.choices && path.length < 30; ) {
		const choices = Object.entries(nodes[at]?.choices ?? {})
		const [choice, { to }] = choices.reduce((best, one) => (one[1].quality > best[1].quality ? one : best))
		path.push({ node: at, choice })
		at = to
	}
	return path
}

/** A right answer to anything but a scenario, which is answered one choice at a time. */
export function rightAnswer(question: Exclude<Question, { type: 'scenario' }>): QuizResponse {
	switch (question.type) {
		case 'single':
		case 'true_false':
		case 'multiple':
		case 'matching':
			return question.key
		case 'ordering':
			return question.options
		case 'numeric':
			return String(question.value)
		default:
			return 'So we wrote the wrong name, and you need it right by four. Have I got that right?'
	}
}

/** A wrong answer where there is one; a written answer is never wrong. */
export function wrongAnswer(question: Exclude<Question, { type: 'scenario' }>): QuizResponse {
	switch (question.type) {
		case 'single':
			return question.options.find((id) => id !== question.key) ?? question.key
		case 'true_false':
			return question.key === 't' ? 'f' : 't'
		case 'multiple':
			return question.options.filter((id) => !question.key.includes(id)).slice(0, 1)
		case 'ordering':
			return [...question.options].reverse()
		case 'matching': {
			const shifted = (id: string) => question.right.find((other) => other !== question.key[id]) ?? ''
			return Object.fromEntries(question.left.map((id) => [id, shifted(id)]))
		}
		case 'numeric':
			return String(question.value + 7)
		default:
			return rightAnswer(question)
	}
}

/** A complete and right response to an activity. */
export function rightResponse(activity: Activity): ActivityResponse {
	switch (activity.kind) {
		case 'prequestion':
			return { kind: 'prequestion', choice: activity.key }
		case 'match':
			return { kind: 'match', pairs: activity.key }
		case 'sort':
			return { kind: 'sort', places: activity.key }
		case 'order':
			return { kind: 'order', order: activity.steps }
		case 'scenario':
			return { kind: 'scenario', path: bestPath(activity.start, activity.nodes) }
		case 'self-check':
			return {
				kind: 'self-check',
				text: 'So it came late, and you missed the day. Is that right?',
				criteria: activity.criteria,
			}
		case 'reflection':
			return { kind: 'reflection', text: 'I greet the next person while I finish the first.' }
		case 'checklist':
			return { kind: 'checklist', items: activity.items }
		case 'commit':
			return { kind: 'commit', suggestion: activity.suggestions[0] ?? null, when: '', will: '' }
		case 'spot':
			return { kind: 'spot', lines: activity.wrong }
		case 'role-play':
			throw new Error('A role-play is done with people, and a supervisor says so')
	}
}
