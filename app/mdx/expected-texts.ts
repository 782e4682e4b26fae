import type { Activity } from './shapes/activity.ts'
import type { Question } from './shapes/question.ts'
import type { ScenarioStructure } from './shapes/scenario.ts'

/** Below `at`, the text file must hold exactly these ids. */
export type Expected = { at: string[]; ids: string[] }

export function activityExpects(activity: Activity): Expected[] {
	switch (activity.kind) {
		case 'prequestion':
			return [place('options', activity.options), place('why', activity.options)]
		case 'match':
			return [place('left', activity.left), place('right', unique(activity.right)), place('why', activity.left)]
		case 'sort':
			return [place('buckets', activity.buckets), place('items', activity.items), place('why', activity.items)]
		case 'order':
			return [place('steps', activity.steps), place('why', activity.steps)]
		case 'scenario':
			return scenarioExpects(activity)
		case 'self-check':
			return [place('criteria', activity.criteria)]
		case 'reflection':
			return []
		case 'checklist':
			return [place('items', activity.items)]
		case 'commit':
			return [place('suggestions', activity.suggestions)]
		case 'spot':
			return [place('lines', activity.lines), place('why', activity.lines)]
		case 'role-play':
			return [place('roles', activity.roles), place('criteria', activity.criteria)]
	}
}

export function questionExpects(question: Question): Expected[] {
	switch (question.type) {
		case 'single':
		case 'multiple':
			return [place('options', question.options), place('misconceptions', without(question.options, question.key))]
		case 'true_false':
			return [place('options', ['t', 'f']), place('misconceptions', without(['t', 'f'], question.key))]
		case 'ordering':
			return [place('options', question.options), place('misconceptions', ['order'])]
		case 'matching':
			return [place('left', question.left), place('right', unique(question.right))]
		case 'numeric':
			return [place('misconceptions', ['wrong'])]
		case 'scenario':
			return [...scenarioExpects(question), place('misconceptions', poorChoices(question))]
		case 'short_text':
			return [place('criteria', question.criteria)]
	}
}

function scenarioExpects({ nodes }: ScenarioStructure): Expected[] {
	const choices = Object.entries(nodes).map(([id, node]) => ({
		at: ['nodes', id, 'choices'],
		ids: Object.keys(node.choices ?? {}),
	}))
	return [place('nodes', Object.keys(nodes)), ...choices]
}

function poorChoices({ nodes }: ScenarioStructure) {
	return Object.entries(nodes).flatMap(([id, node]) =>
		Object.entries(node.choices ?? {}).flatMap(([letter, { quality }]) => (quality === 0 ? `${id}-${letter}` : [])),
	)
}

const place = (name: string, ids: string[]): Expected => ({ at: [name], ids })
const unique = (ids: string[]) => [...new Set(ids)]
const without = (ids: string[], key: string | string[]) => ids.filter((id) => ![key].flat().includes(id))
