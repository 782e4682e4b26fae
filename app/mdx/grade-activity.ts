import { nodeAfter, walked } from './read-scenario.ts'
import type { ActivityResponse, ResponseOf } from './responses.ts'
import type { Activity, ActivityOf } from './shapes/activity.ts'

/** Points 0 to 1, null where there is no right and wrong; `feedback` are the ids whose reason is worth reading. */
export type Grade = { points: number | null; done: boolean; feedback: string[] }

export function gradeActivity(activity: Activity, response: ActivityResponse): Grade {
	if (activity.kind === 'prequestion' && response.kind === 'prequestion')
		return { points: null, done: true, feedback: [...new Set([response.choice, activity.key])] }
	if (activity.kind === 'match' && response.kind === 'match') return gradePlaces(activity.key, response.pairs)
	if (activity.kind === 'sort' && response.kind === 'sort') return gradePlaces(activity.key, response.places)
	if (activity.kind === 'order' && response.kind === 'order') return gradeOrder(activity.steps, response.order)
	if (activity.kind === 'scenario' && response.kind === 'scenario') return gradeScenario(activity, response)
	if (activity.kind === 'self-check' && response.kind === 'self-check')
		return { points: null, done: response.criteria !== null, feedback: [] }
	if (activity.kind === 'reflection' && response.kind === 'reflection')
		return { points: null, done: response.text.length >= activity.min, feedback: [] }
	if (activity.kind === 'checklist' && response.kind === 'checklist') return { points: null, done: true, feedback: [] }
	if (activity.kind === 'commit' && response.kind === 'commit')
		return { points: null, done: response.suggestion !== null || response.will !== '', feedback: [] }
	if (activity.kind === 'spot' && response.kind === 'spot') return gradeSpot(activity, response)
	throw new Error(`A ${response.kind} answer for a ${activity.kind} activity`)
}

function gradePlaces(key: Record<string, string>, places: Record<string, string>): Grade {
	const ids = Object.keys(key)
	const wrong = ids.filter((id) => places[id] !== key[id])
	return { points: (ids.length - wrong.length) / ids.length, done: true, feedback: wrong }
}

/** Each pair of steps counts: in the right order for, in the wrong order against; below nothing is nothing. */
function gradeOrder(steps: string[], order: string[]): Grade {
	let score = 0
	steps.forEach((earlier, i) => {
		for (const later of steps.slice(i + 1)) score += order.indexOf(earlier) < order.indexOf(later) ? 1 : -1
	})
	const pairs = (steps.length * (steps.length - 1)) / 2
	return { points: Math.max(0, score / pairs), done: true, feedback: steps.filter((id, i) => order[i] !== id) }
}

/** As a question with several right options: a wrong tick takes away what a blind one would have won. */
function gradeSpot({ lines, wrong }: ActivityOf<'spot'>, response: ResponseOf<'spot'>): Grade {
	const ticked = lines.filter((id) => response.lines.includes(id))
	const hits = ticked.filter((id) => wrong.includes(id)).length
	const points = Math.max(0, hits / wrong.length - (ticked.length - hits) / (lines.length - wrong.length))
	return { points, done: true, feedback: lines.filter((id) => ticked.includes(id) !== wrong.includes(id)) }
}

/** The mean quality of the decisions taken; one critical choice takes all points away. Done when an ending is reached. */
function gradeScenario(scenario: ActivityOf<'scenario'>, { path }: ResponseOf<'scenario'>): Grade {
	const steps = walked(scenario, path)
	const choices = steps.flatMap(({ node, choice }) => scenario.nodes[node]?.choices?.[choice] ?? [])
	const done = Boolean(scenario.nodes[nodeAfter(scenario, steps)]?.ending)
	const mean = choices.reduce((sum, choice) => sum + choice.quality, 0) / Math.max(1, choices.length)
	const points = choices.some((choice) => choice.critical) ? 0 : mean
	return { points: done ? points : null, done, feedback: steps.map(({ node, choice }) => `${node}-${choice}`) }
}
