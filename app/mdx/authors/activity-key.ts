import { textOf } from '#app/mdx/activity-view.ts'
import type { LoadedActivity } from '#app/mdx/load/activities.server.ts'
import { type KeyRow, type KeyView, noKey, noRow } from './key-view.ts'
import { scenarioKey } from './scenario-key.ts'

/** Null where an activity has no key: its page shows all there is. */
export function activityKey(activity: LoadedActivity, language: string): KeyView | null {
	switch (activity.kind) {
		case 'prequestion': {
			const { options, why } = textOf(activity, language)
			const { options: ids, key } = activity.structure
			return {
				...noKey,
				rows: ids.map((id) => row(id, options[id], why[id], { mark: id === key ? 'right' : 'wrong' })),
			}
		}
		case 'match': {
			const { left, right, why } = textOf(activity, language)
			const { left: ids, key } = activity.structure
			const rows = ids.map((id) => row(id, left[id], why[id], { partner: right[key[id] ?? ''] ?? '' }))
			return { ...noKey, rows }
		}
		case 'sort': {
			const { items, buckets, why } = textOf(activity, language)
			const { items: ids, key } = activity.structure
			const rows = ids.map((id) => row(id, items[id], why[id], { partner: buckets[key[id] ?? ''] ?? '' }))
			return { ...noKey, rows }
		}
		case 'order': {
			const { steps, why } = textOf(activity, language)
			const rows = activity.structure.steps.map((id, at) => row(id, steps[id], why[id], { place: at + 1 }))
			return { ...noKey, rows }
		}
		case 'spot': {
			const { lines, why } = textOf(activity, language)
			const { lines: ids, wrong } = activity.structure
			const rows = ids.map((id) => row(id, lines[id]?.text, why[id], { mark: wrong.includes(id) ? 'fault' : 'fine' }))
			return { ...noKey, rows }
		}
		case 'scenario':
			return { ...noKey, nodes: scenarioKey(activity.structure, textOf(activity, language).nodes) }
		case 'self-check': {
			const { model, criteria } = textOf(activity, language)
			return { ...noKey, model, criteria: activity.structure.criteria.map((id) => criteria[id] ?? '') }
		}
		default:
			return null
	}
}

function row(id: string, text = '', why = '', told: Partial<KeyRow> = {}): KeyRow {
	return { ...noRow, id, text, why, ...told }
}
