import type { LoadedActivity } from '#app/mdx/load/activities.server.ts'
import type { ScenarioStructure } from '#app/mdx/shapes/scenario.ts'
import type { Say } from './say.ts'

const wordsPerMinute = 180
const apart = 1.5

/** LL-04: the declared minutes are what reading and doing take, give or take a minute and a half. */
export function lintMinutes(declared: number, words: number, activities: LoadedActivity[], say: Say) {
	const seconds = activities.reduce((sum, activity) => sum + secondsOf(activity), 0)
	const minutes = words / wordsPerMinute + seconds / 60
	if (Math.abs(declared - minutes) <= apart) return
	say(
		['minutes'],
		'LL-04',
		`says ${declared}, and reading and doing take about ${minutes.toFixed(1)}`,
		`Say ${Math.min(8, Math.max(4, Math.round(minutes)))}, or make the lesson ${declared > minutes ? 'longer' : 'shorter'}.`,
		'warning',
	)
}

/** House numbers: what it takes to read, think and tap. A role-play is played away from the lesson. */
function secondsOf({ structure }: LoadedActivity): number {
	switch (structure.kind) {
		case 'prequestion':
		case 'commit':
			return 20
		case 'match':
			return 8 * structure.left.length
		case 'sort':
			return 8 * structure.items.length
		case 'order':
			return 8 * structure.steps.length
		case 'spot':
			return 8 * structure.lines.length
		case 'scenario':
			return 25 * decisions(structure, structure.start)
		case 'self-check':
			return 60
		case 'reflection':
			return 45
		case 'checklist':
			return 5 * structure.items.length
		case 'role-play':
			return 0
	}
}

/** On the longest way to an ending. */
function decisions({ nodes }: Pick<ScenarioStructure, 'nodes'>, at: string, before: string[] = []): number {
	const choices = Object.values(nodes[at]?.choices ?? {})
	if (choices.length === 0 || before.includes(at)) return 0
	return 1 + Math.max(...choices.map(({ to }) => decisions({ nodes }, to, [...before, at])))
}
