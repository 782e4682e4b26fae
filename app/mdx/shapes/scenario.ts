import { z } from 'zod'
import { Id, OptionId, Words } from './ids.ts'

const Choice = z.strictObject({
	to: Id,
	quality: z.union([z.literal(0), z.literal(0.5), z.literal(1)], 'is not a quality: write 1, 0.5 or 0'),
	critical: z.boolean().default(false),
})

const Node = z.strictObject({
	choices: z.record(OptionId, Choice).optional(),
	ending: z.enum(['good', 'mixed', 'poor']).optional(),
})

export const scenarioFields = { start: Id, nodes: z.record(Id, Node) }

export const ScenarioNodesText = z.record(
	Id,
	z.strictObject({
		title: Words.optional(),
		text: Words,
		choices: z.record(OptionId, z.strictObject({ text: Words, feedback: Words })).optional(),
	}),
)

export type ScenarioStructure = z.infer<z.ZodObject<typeof scenarioFields>>
export type ScenarioNodesText = z.infer<typeof ScenarioNodesText>

/** Every way through must be walkable: targets exist, nodes are reached, and each way comes to an ending. */
export function checkScenario({ start, nodes }: ScenarioStructure, ctx: z.RefinementCtx) {
	const wrong = (path: string[], message: string) => ctx.addIssue({ code: 'custom', path, message })
	if (!nodes[start]) return wrong(['start'], `names the node ${start}, which is not there`)
	for (const [id, node] of Object.entries(nodes)) {
		const choices = Object.entries(node.choices ?? {})
		if (node.ending && choices.length > 0)
			wrong(['nodes', id], 'is an ending and has choices; it can be one of the two')
		if (!node.ending && choices.length < 2) wrong(['nodes', id], 'needs two choices or more, or an ending')
		for (const [letter, choice] of choices)
			if (!nodes[choice.to]) wrong(['nodes', id, 'choices', letter], `leads to ${choice.to}, which is not there`)
	}
	const reached = walk(start, nodes)
	for (const id of Object.keys(nodes)) {
		if (!reached.has(id)) wrong(['nodes', id], 'is never reached from the start')
		else if (![...walk(id, nodes)].some((to) => nodes[to]?.ending)) wrong(['nodes', id], 'never comes to an ending')
	}
}

function walk(from: string, nodes: ScenarioStructure['nodes'], seen = new Set<string>()) {
	if (seen.has(from) || !nodes[from]) return seen
	seen.add(from)
	for (const choice of Object.values(nodes[from].choices ?? {})) walk(choice.to, nodes, seen)
	return seen
}
