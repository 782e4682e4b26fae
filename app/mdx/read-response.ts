import { shownRight, shownSteps } from './activity-view.ts'
import type { LoadedActivity, LoadedActivityOf } from './load/activities.server.ts'
import { readScenario } from './read-scenario.ts'
import { fields } from './response-fields.ts'
import { ActivityResponse, type ReadResponse } from './responses.ts'
import { fromToken } from './shown-order.ts'

type Asked = { seed: string; last: ActivityResponse | null }
export type Refuse = (field: string, key: string) => void
type Draft = Record<string, unknown>

/** Reads one form into the shape that is stored. `seed` as for the page; `last` is the newest stored answer or null. */
export function readResponse(activity: LoadedActivity, form: FormData, { seed, last }: Asked): ReadResponse {
	const refused: Record<string, string[]> = {}
	const refuse: Refuse = (field, key) => {
		refused[field] = [`activities.error.${key}`]
	}
	const draft = draftOf(activity, form, refuse, { seed, last })
	const response = ActivityResponse.safeParse({ kind: activity.kind, ...draft })
	if (response.success && Object.keys(refused).length === 0) return { ok: true, response: response.data }
	if (Object.keys(refused).length === 0) refuse('', 'invalid')
	return { ok: false, errors: { fields: refused, values: valuesOf(form) } }
}

function draftOf(activity: LoadedActivity, form: FormData, refuse: Refuse, { seed, last }: Asked): Draft {
	const said = (name: string) => String(form.get(name) ?? '').trim()
	const ticked = (ids: string[]) => ids.filter((id) => form.getAll(fields.ticks).includes(id))
	switch (activity.kind) {
		case 'prequestion':
			if (!activity.structure.options.includes(said(fields.choice))) refuse(fields.choice, 'choose')
			return { choice: said(fields.choice) }
		case 'match': {
			const shown = shownRight(activity, seed)
			return { pairs: placed(activity.structure.left, fields.left, (name) => fromToken(shown, said(name)), refuse) }
		}
		case 'sort': {
			const { buckets, items } = activity.structure
			return { places: placed(items, fields.item, (name) => buckets.find((id) => id === said(name)), refuse) }
		}
		case 'order':
			return { order: orderOf(activity, seed, said, refuse) }
		case 'scenario':
			return readScenario(activity.structure, said, last?.kind === 'scenario' ? last.path : [], refuse)
		case 'self-check':
			if (!said(fields.text)) refuse(fields.text, 'write')
			return { text: said(fields.text), criteria: said(fields.compared) ? ticked(activity.structure.criteria) : null }
		case 'reflection':
			if (said(fields.text).length < activity.structure.min) refuse(fields.text, `more?min=${activity.structure.min}`)
			return { text: said(fields.text) }
		case 'checklist':
			return { items: ticked(activity.structure.items) }
		case 'commit':
			return commitOf(activity.structure.suggestions, said, refuse)
		case 'spot': {
			const { lines, wrong } = activity.structure
			const chosen = ticked(lines)
			if (chosen.length !== wrong.length) refuse(fields.ticks, `count?count=${wrong.length}`)
			return { lines: chosen }
		}
		case 'role-play':
			refuse('', 'invalid')
			return {}
	}
}

function placed(
	ids: string[],
	field: (id: string) => string,
	read: (name: string) => string | undefined,
	refuse: Refuse,
) {
	const places: Record<string, string> = {}
	for (const id of ids) {
		const place = read(field(id))
		if (place) places[id] = place
		else refuse(field(id), 'choose')
	}
	return places
}

function orderOf(
	activity: LoadedActivityOf<'order'>,
	seed: string,
	said: (name: string) => string,
	refuse: Refuse,
): string[] {
	const shown = shownSteps(activity, seed)
	const order: string[] = []
	shown.forEach((id, i) => {
		const field = fields.step(String(i + 1))
		const place = Number(said(field)) - 1
		if (!Number.isInteger(place) || place < 0 || place >= shown.length) refuse(field, 'choose')
		else if (order[place]) refuse(field, `taken?place=${place + 1}`)
		else order[place] = id
	})
	return order.filter(Boolean)
}

function commitOf(suggestions: string[], said: (name: string) => string, refuse: Refuse) {
	const own = { when: said(fields.when), will: said(fields.will) }
	const suggestion = suggestions.find((id) => id === said(fields.suggestion)) ?? null
	if (suggestion && !own.when && !own.will) return { suggestion, ...own }
	if (!own.when) refuse(fields.when, 'write')
	if (!own.will) refuse(fields.will, 'write')
	return { suggestion: null, ...own }
}

function valuesOf(form: FormData) {
	const names = [...new Set(form.keys())].filter((name) => name !== '__proto__')
	return Object.fromEntries(names.map((name) => [name, form.getAll(name).map(String)]))
}
