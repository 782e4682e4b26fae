import type { ScenarioNodesText, ScenarioStructure } from '#app/mdx/shapes/scenario.ts'
import type { KeyNode } from './key-view.ts'

/** Every node in the order of the file, with where each choice leads, what it is worth and what is said to it. */
export function scenarioKey(
	{ nodes }: Pick<ScenarioStructure, 'nodes'>,
	texts: ScenarioNodesText | undefined,
	misconceptions: Record<string, string> = {},
): KeyNode[] {
	return Object.entries(nodes).map(([id, node]) => {
		const text = texts?.[id]
		return {
			id,
			title: text?.title ?? null,
			text: text?.text ?? '',
			ending: node.ending ?? null,
			choices: Object.entries(node.choices ?? {}).map(([letter, { to, quality, critical }]) => ({
				...{ id: letter, to, quality, critical },
				text: text?.choices?.[letter]?.text ?? '',
				feedback: text?.choices?.[letter]?.feedback ?? '',
				misconception: misconceptions[`${id}-${letter}`] ?? null,
			})),
		}
	})
}
