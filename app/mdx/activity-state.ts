import { nodeView, shownRight, shownSteps, spokenLine, textOf } from './activity-view.ts'
import { gradeActivity } from './grade-activity.ts'
import type { LoadedActivity, LoadedActivityOf } from './load/activities.server.ts'
import { nodeAfter, walked } from './read-scenario.ts'
import type { ActivityResponse, ResponseOf } from './responses.ts'
import { tokenOf } from './shown-order.ts'
import type { ActivityState, Row } from './state-view.ts'

/** For an answer that is stored; null when it belongs to an activity of another kind that once had this id. */
export function activityState(
	activity: LoadedActivity,
	language: string,
	seed: string,
	response: ActivityResponse,
): ActivityState | null {
	if (activity.kind === 'prequestion' && response.kind === 'prequestion')
		return prequestion(activity, language, response)
	if (activity.kind === 'match' && response.kind === 'match') return match(activity, language, seed, response)
	if (activity.kind === 'sort' && response.kind === 'sort') return sort(activity, language, response)
	if (activity.kind === 'order' && response.kind === 'order') return order(activity, language, seed, response)
	if (activity.kind === 'scenario' && response.kind === 'scenario') return scenario(activity, language, seed, response)
	if (activity.kind === 'self-check' && response.kind === 'self-check') return selfCheck(activity, language, response)
	if (activity.kind === 'commit' && response.kind === 'commit') return commit(activity, language, response)
	if (activity.kind === 'spot' && response.kind === 'spot') return spot(activity, language, response)
	if (activity.kind === 'reflection' && response.kind === 'reflection') return response
	if (activity.kind === 'checklist' && response.kind === 'checklist') return response
	return null
}

function prequestion(
	activity: LoadedActivityOf<'prequestion'>,
	language: string,
	{ choice }: ResponseOf<'prequestion'>,
) {
	const { options, why } = textOf(activity, language)
	const told = activity.structure.options.map((id) => {
		return { id, text: options[id] ?? '', why: why[id] ?? '', right: id === activity.structure.key }
	})
	return { kind: 'prequestion' as const, choice, options: told }
}

function match(activity: LoadedActivityOf<'match'>, language: string, seed: string, response: ResponseOf<'match'>) {
	const { left, right, why } = textOf(activity, language)
	const shown = shownRight(activity, seed)
	const { key } = activity.structure
	const rows = activity.structure.left.map((id) => {
		const given = response.pairs[id] ?? ''
		return row({ id, text: left[id], value: tokenOf(shown, given), given, key: key[id], names: right, why: why[id] })
	})
	return { kind: 'match' as const, points: gradeActivity(activity.structure, response).points ?? 0, rows }
}

function sort(activity: LoadedActivityOf<'sort'>, language: string, response: ResponseOf<'sort'>) {
	const { items, buckets, why } = textOf(activity, language)
	const { key } = activity.structure
	const rows = activity.structure.items.map((id) => {
		const given = response.places[id] ?? ''
		return row({ id, text: items[id], value: given, given, key: key[id], names: buckets, why: why[id] })
	})
	return { kind: 'sort' as const, points: gradeActivity(activity.structure, response).points ?? 0, rows }
}

type Told = {
	id: string
	text?: string
	value: string
	given: string
	key?: string
	names: Record<string, string>
	why?: string
}

function row({ id, text = '', value, given, key = '', names, why = '' }: Told): Row {
	return { id, text, value, chosen: names[given] ?? '', right: given === key, expected: names[key] ?? '', why }
}

function order(activity: LoadedActivityOf<'order'>, language: string, seed: string, response: ResponseOf<'order'>) {
	const { steps, why } = textOf(activity, language)
	const shown = shownSteps(activity, seed)
	const place = (id: string) => response.order.indexOf(id) + 1
	return {
		kind: 'order' as const,
		points: gradeActivity(activity.structure, response).points ?? 0,
		values: Object.fromEntries(shown.map((id) => [tokenOf(shown, id), String(place(id))])),
		steps: activity.structure.steps.map((id) => ({ text: steps[id] ?? '', why: why[id] ?? '', given: place(id) })),
	}
}

function scenario(
	activity: LoadedActivityOf<'scenario'>,
	language: string,
	seed: string,
	response: ResponseOf<'scenario'>,
) {
	const { nodes } = textOf(activity, language)
	const steps = walked(activity.structure, response.path)
	const at = nodeAfter(activity.structure, steps)
	const kind = activity.structure.nodes[at]?.ending
	const path = steps.map(({ node, choice }) => {
		const taken = nodes[node]?.choices?.[choice]
		return { choice: taken?.text ?? '', consequence: taken?.feedback ?? '' }
	})
	return {
		kind: 'scenario' as const,
		node: kind ? null : nodeView(activity, language, at, seed),
		consequence: path.at(-1)?.consequence ?? null,
		path,
		ending: kind ? { kind, title: nodes[at]?.title ?? '', text: nodes[at]?.text ?? '' } : null,
		points: gradeActivity(activity.structure, response).points,
	}
}

function selfCheck(activity: LoadedActivityOf<'self-check'>, language: string, response: ResponseOf<'self-check'>) {
	const { model, criteria } = textOf(activity, language)
	const told = activity.structure.criteria.map((id) => {
		return { id, text: criteria[id] ?? '', ticked: response.criteria?.includes(id) ?? false }
	})
	return { kind: 'self-check' as const, text: response.text, model, criteria: told, done: response.criteria !== null }
}

function commit(activity: LoadedActivityOf<'commit'>, language: string, response: ResponseOf<'commit'>) {
	const chosen = response.suggestion ? textOf(activity, language).suggestions[response.suggestion] : undefined
	const { suggestion } = response
	return { kind: 'commit' as const, suggestion, when: chosen?.if ?? response.when, will: chosen?.then ?? response.will }
}

function spot(activity: LoadedActivityOf<'spot'>, language: string, response: ResponseOf<'spot'>) {
	const { lines, why } = textOf(activity, language)
	const told = activity.structure.lines.map((id) => ({
		...spokenLine(lines, id),
		wrong: activity.structure.wrong.includes(id),
		ticked: response.lines.includes(id),
		why: why[id] ?? '',
	}))
	return { kind: 'spot' as const, points: gradeActivity(activity.structure, response).points ?? 0, lines: told }
}
