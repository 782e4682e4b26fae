import { z } from 'zod'
import { Id, OptionId } from './ids.ts'
import { checkScenario, scenarioFields } from './scenario.ts'

export const Activity = z
	.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('prequestion'), options: z.array(OptionId).min(2).max(5), key: OptionId }),
		z.strictObject({
			kind: z.literal('match'),
			left: z.array(Id).min(2),
			right: z.array(Id).min(2),
			key: z.record(Id, Id),
		}),
		z.strictObject({
			kind: z.literal('sort'),
			buckets: z.array(Id).min(2),
			items: z.array(Id).min(2),
			key: z.record(Id, Id),
		}),
		z.strictObject({ kind: z.literal('order'), steps: z.array(Id).min(3) }),
		z.strictObject({ kind: z.literal('scenario'), ...scenarioFields }),
		z.strictObject({ kind: z.literal('self-check'), criteria: z.array(Id).min(2).max(5) }),
		z.strictObject({ kind: z.literal('reflection'), min: z.number().int().min(0), private: z.boolean() }),
		z.strictObject({ kind: z.literal('checklist'), items: z.array(Id).min(1), print: z.boolean().default(false) }),
		z.strictObject({ kind: z.literal('commit'), suggestions: z.array(Id) }),
		z.strictObject({ kind: z.literal('spot'), lines: z.array(Id).min(3), wrong: z.array(Id).min(1) }),
		z.strictObject({
			kind: z.literal('role-play'),
			roles: z.array(Id).min(2).max(4),
			/** What an observer ticks. */
			criteria: z.array(Id).min(2).max(6),
		}),
	])
	.superRefine((activity, ctx) => {
		if (activity.kind === 'scenario') checkScenario(activity, ctx)
		if (activity.kind === 'prequestion' && !activity.options.includes(activity.key))
			ctx.addIssue({ code: 'custom', path: ['key'], message: `names the option ${activity.key}, which is not there` })
		if (activity.kind === 'match') checkKey(activity.key, activity.left, activity.right, ctx)
		if (activity.kind === 'sort') checkKey(activity.key, activity.items, activity.buckets, ctx)
		if (activity.kind === 'spot') checkWrong(activity.lines, activity.wrong, ctx)
	})

export type Activity = z.infer<typeof Activity>
export type ActivityKind = Activity['kind']
export type ActivityOf<K extends ActivityKind> = Extract<Activity, { kind: K }>

/** A key gives each thing on the left exactly one place on the right. */
export function checkKey(key: Record<string, string>, left: string[], right: string[], ctx: z.RefinementCtx) {
	for (const id of left)
		if (!key[id]) ctx.addIssue({ code: 'custom', path: ['key'], message: `has no answer for ${id}` })
	for (const [id, to] of Object.entries(key)) {
		if (!left.includes(id))
			ctx.addIssue({ code: 'custom', path: ['key', id], message: `names ${id}, which is not there` })
		if (!right.includes(to))
			ctx.addIssue({ code: 'custom', path: ['key', id], message: `names ${to}, which is not there` })
	}
}

/** Some lines are wrong and some are right, else there is nothing to spot. */
function checkWrong(lines: string[], wrong: string[], ctx: z.RefinementCtx) {
	wrong.forEach((id, i) => {
		if (!lines.includes(id))
			ctx.addIssue({ code: 'custom', path: ['wrong', i], message: `names the line ${id}, which is not there` })
	})
	if (new Set(wrong).size < wrong.length || new Set(lines).size < lines.length)
		ctx.addIssue({ code: 'custom', path: ['wrong'], message: 'or lines names a line twice' })
	if (lines.every((id) => wrong.includes(id)))
		ctx.addIssue({ code: 'custom', path: ['wrong'], message: 'names every line' })
}
