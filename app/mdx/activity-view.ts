import type { LoadedActivity, LoadedActivityOf } from './load/activities.server.ts'
import type { ActivityKind } from './shapes/activity.ts'
import { shuffled, tokenOf } from './shown-order.ts'

export type Labelled = { id: string; text: string }
export type SpokenLine = Labelled & { who: string | null }
export type Shown = { token: string; text: string }
export type NodeView = { id: string; text: string; choices: Labelled[] }

/** What a page may know before an answer is stored: texts, never a key, a reason or a quality. */
export type ActivityView =
	| { kind: 'prequestion'; prompt: string; options: Labelled[] }
	| { kind: 'match'; prompt: string; left: Labelled[]; right: Shown[] }
	| { kind: 'sort'; prompt: string; buckets: Labelled[]; items: Labelled[] }
	| { kind: 'order'; prompt: string; steps: Shown[] }
	| { kind: 'scenario'; title: string; start: NodeView }
	| { kind: 'self-check'; prompt: string; transcript: Array<{ who: string; text: string }> }
	| { kind: 'reflection'; prompt: string; hint: string | null; min: number; private: boolean }
	| { kind: 'checklist'; prompt: string; items: Labelled[]; print: boolean }
	| { kind: 'commit'; prompt: string; suggestions: Array<{ id: string; when: string; will: string }> }
	| { kind: 'spot'; prompt: string; lines: SpokenLine[]; count: number }
	| {
			kind: 'role-play'
			prompt: string
			roles: Array<{ id: string; name: string; brief: string }>
			/** What the observer looks for. */
			watch: Labelled[]
	  }

export type ActivityViewOf<K extends ActivityKind> = Extract<ActivityView, { kind: K }>

/** `seed` is the person's own and stays the same (person id and activity id): the page and the reading of its answer share it. */
export function activityView(activity: LoadedActivity, language: string, seed: string): ActivityView {
	switch (activity.kind) {
		case 'prequestion': {
			const { prompt, options } = textOf(activity, language)
			return { kind: 'prequestion', prompt, options: labelled(shuffled(activity.structure.options, seed), options) }
		}
		case 'match': {
			const { prompt, left, right } = textOf(activity, language)
			const shown = shownRight(activity, seed)
			return { kind: 'match', prompt, left: labelled(activity.structure.left, left), right: tokens(shown, right) }
		}
		case 'sort': {
			const { prompt, buckets, items } = textOf(activity, language)
			const shown = shuffled(activity.structure.items, seed)
			return {
				kind: 'sort',
				prompt,
				buckets: labelled(activity.structure.buckets, buckets),
				items: labelled(shown, items),
			}
		}
		case 'order': {
			const { prompt, steps } = textOf(activity, language)
			return { kind: 'order', prompt, steps: tokens(shownSteps(activity, seed), steps) }
		}
		case 'scenario':
			return {
				kind: 'scenario',
				title: textOf(activity, language).title,
				start: nodeView(activity, language, activity.structure.start, seed),
			}
		case 'self-check': {
			const { prompt, transcript } = textOf(activity, language)
			return { kind: 'self-check', prompt, transcript }
		}
		case 'reflection': {
			const { prompt, hint = null } = textOf(activity, language)
			return { kind: 'reflection', prompt, hint, min: activity.structure.min, private: activity.structure.private }
		}
		case 'checklist': {
			const { prompt, items } = textOf(activity, language)
			const { print } = activity.structure
			return { kind: 'checklist', prompt, items: labelled(activity.structure.items, items), print }
		}
		case 'commit': {
			const { prompt, suggestions } = textOf(activity, language)
			const shown = activity.structure.suggestions.flatMap((id) => {
				const words = suggestions[id]
				return words ? [{ id, when: words.if, will: words.then }] : []
			})
			return { kind: 'commit', prompt, suggestions: shown }
		}
		case 'spot': {
			const { lines, wrong } = activity.structure
			const texts = textOf(activity, language)
			return {
				kind: 'spot',
				prompt: texts.prompt,
				lines: lines.map((id) => spokenLine(texts.lines, id)),
				count: wrong.length,
			}
		}
		case 'role-play': {
			const { prompt, roles, criteria } = textOf(activity, language)
			const shown = activity.structure.roles.flatMap((id) => (roles[id] ? [{ id, ...roles[id] }] : []))
			return { kind: 'role-play', prompt, roles: shown, watch: labelled(activity.structure.criteria, criteria) }
		}
	}
}

export function nodeView(scenario: LoadedActivityOf<'scenario'>, language: string, id: string, seed: string): NodeView {
	const node = textOf(scenario, language).nodes[id]
	const letters = shuffled(Object.keys(scenario.structure.nodes[id]?.choices ?? {}), `${seed} ${id}`)
	return {
		id,
		text: node?.text ?? '',
		choices: letters.map((letter) => ({ id: letter, text: node?.choices?.[letter]?.text ?? '' })),
	}
}

export const shownSteps = (activity: LoadedActivityOf<'order'>, seed: string) =>
	shuffled(activity.structure.steps, seed)

/** Categories, which several things share, keep their order; partners are shuffled. */
export function shownRight({ structure }: LoadedActivityOf<'match'>, seed: string) {
	const right = [...new Set(structure.right)]
	const shared = new Set(Object.values(structure.key)).size < structure.left.length
	return shared ? right : shuffled(right, seed)
}

/** The texts in this language, else in English, else in the first language there is. */
export function textOf<T>({ texts }: { texts: Record<string, T> }, language: string): T {
	const text = texts[language] ?? texts.en ?? Object.values(texts)[0]
	if (!text) throw new Error('An activity or question without texts passed the content check')
	return text
}

export const spokenLine = (
	texts: Record<string, { who?: string | undefined; text: string }>,
	id: string,
): SpokenLine => ({
	id,
	who: texts[id]?.who ?? null,
	text: texts[id]?.text ?? '',
})

const labelled = (ids: readonly string[], texts: Record<string, string>): Labelled[] =>
	ids.map((id) => ({ id, text: texts[id] ?? '' }))

const tokens = (shown: readonly string[], texts: Record<string, string>): Shown[] =>
	shown.map((id) => ({ token: tokenOf(shown, id), text: texts[id] ?? '' }))
