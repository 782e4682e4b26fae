import { z } from 'zod'
import type { ActivityKind } from './activity.ts'
import { Id, Words } from './ids.ts'
import { IfThen } from './if-then.ts'
import { ScenarioNodesText } from './scenario.ts'

const texts = z.record(Id, Words)

export const activityTexts = {
	prequestion: z.strictObject({ prompt: Words, options: texts, why: texts }),
	match: z.strictObject({ prompt: Words, left: texts, right: texts, why: texts }),
	sort: z.strictObject({ prompt: Words, buckets: texts, items: texts, why: texts }),
	order: z.strictObject({ prompt: Words, steps: texts, why: texts }),
	scenario: z.strictObject({ title: Words, nodes: ScenarioNodesText }),
	'self-check': z.strictObject({
		prompt: Words,
		transcript: z.array(z.strictObject({ who: Words, text: Words })).default([]),
		model: Words,
		criteria: texts,
	}),
	reflection: z.strictObject({ prompt: Words, hint: Words.optional() }),
	checklist: z.strictObject({ prompt: Words, items: texts }),
	commit: z.strictObject({
		prompt: Words,
		suggestions: z.record(Id, IfThen).default({}),
	}),
	spot: z.strictObject({
		prompt: Words,
		lines: z.record(Id, z.strictObject({ who: Words.optional(), text: Words })),
		why: texts,
	}),
	'role-play': z.strictObject({
		prompt: Words,
		roles: z.record(Id, z.strictObject({ name: Words, brief: Words })),
		criteria: texts,
	}),
} satisfies Record<ActivityKind, z.ZodType>

export type ActivityTextOf<K extends ActivityKind> = z.infer<(typeof activityTexts)[K]>
