import { fields } from './response-fields.ts'
import type { ScenarioStructure } from './shapes/scenario.ts'

export type Step = { node: string; choice: string }

/**
 * One step on the way: a choice, one back, or from the start. A node that is on the way already is decided anew, so a second
 * tap on a slow phone and the browser's own Back do no harm.
 */
export function readScenario(
	scenario: ScenarioStructure,
	said: (name: string) => string,
	last: Step[],
	refuse: (field: string, key: string) => void,
): { path: Step[] } {
	const path = walked(scenario, last)
	if (said(fields.again)) return { path: [] }
	if (said(fields.back)) return { path: path.slice(0, -1) }
	const node = said(fields.node)
	const choice = said(fields.choice)
	const before = path.findIndex((step) => step.node === node)
	const kept = before < 0 ? path : path.slice(0, before)
	if (nodeAfter(scenario, kept) !== node) refuse('', 'moved-on')
	else if (!scenario.nodes[node]?.choices?.[choice]) refuse(fields.choice, 'choose')
	return { path: [...kept, { node, choice }] }
}

/** The part of a stored way that can still be walked, should the text have changed since. */
export function walked(scenario: ScenarioStructure, path: Step[]): Step[] {
	let node = scenario.start
	const steps: Step[] = []
	for (const step of path) {
		const to = scenario.nodes[node]?.choices?.[step.choice]?.to
		if (step.node !== node || !to) break
		steps.push(step)
		node = to
	}
	return steps
}

export function nodeAfter(scenario: ScenarioStructure, path: Step[]): string {
	const last = path.at(-1)
	return last ? (scenario.nodes[last.node]?.choices?.[last.choice]?.to ?? scenario.start) : scenario.start
}
