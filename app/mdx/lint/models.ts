import type { LoadedActivity } from '#app/mdx/load/activities.server.ts'
import type { Lesson } from '#app/mdx/load/lessons.server.ts'
import type { Node } from '#app/mdx/markdown-tree.ts'
import type { SayAt } from './say.ts'

/** Modules 2 to 5 of the new hire's track. */
const modules = ['listening', 'consistency', 'empowerment', 'recovery', 'privacy', 'handbook']

/** LL-06: one sees it done well and done badly, since that is what training works best with. */
export function lintModels({ module }: Lesson, tree: Node, activities: LoadedActivity[], say: SayAt) {
	const compares = (tree.children ?? []).some(({ name }) => name === 'Compare')
	if (!modules.includes(module) || compares || activities.some(showsBoth)) return
	say(
		1,
		'LL-06',
		'shows no good and poor model side by side',
		'Add <Compare>, <SpotTheMistake> or a <Scenario> that can end well and badly.',
		'warning',
	)
}

function showsBoth({ structure }: LoadedActivity) {
	if (structure.kind === 'spot') return true
	if (structure.kind !== 'scenario') return false
	const qualities = Object.values(structure.nodes).flatMap(({ choices = {} }) =>
		Object.values(choices).map(({ quality }) => quality),
	)
	return qualities.includes(1) && qualities.includes(0)
}
