import { z } from 'zod'
import { checkKey } from './activity.ts'
import { Id, OptionId } from './ids.ts'
import { checkScenario, scenarioFields } from './scenario.ts'

const every = {
	id: Id,
	family: Id,
	objective: Id,
	level: z.enum(['recall', 'apply']),
	critical: z.boolean(),
	/** The reviewer's tick: the stem can be answered with the options covered. */
	cover_test: z.literal(true, 'needs the reviewer’s tick `cover_test: true`'),
	/** The reviewer's tick on choice questions: the options begin with the same kind of word. */
	parallel: z.literal(true).optional(),
	negative: z.boolean().default(false),
	/** Options are numbers or dates, shown ascending and not shuffled. */
	ordered: z.boolean().default(false),
	/** What the question says about the limits, so that a changed limit finds it. Amount in minor units. */
	states: z
		.strictObject({ remedy: Id, zone: z.enum(['green', 'amber', 'red', 'never']), amount: z.number().optional() })
		.optional(),
}

export const Question = z
	.discriminatedUnion('type', [
		z.strictObject({ ...every, type: z.literal('single'), options: z.array(OptionId), key: OptionId }),
		z.strictObject({ ...every, type: z.literal('multiple'), options: z.array(OptionId), key: z.array(OptionId) }),
		z.strictObject({ ...every, type: z.literal('true_false'), key: z.enum(['t', 'f']) }),
		z.strictObject({
			...every,
			type: z.literal('ordering'),
			options: z.array(OptionId).min(3),
			strict: z.boolean().default(false),
		}),
		z.strictObject({
			...every,
			type: z.literal('matching'),
			left: z.array(Id).min(2),
			right: z.array(Id).min(2),
			key: z.record(Id, Id),
		}),
		z.strictObject({
			...every,
			type: z.literal('numeric'),
			value: z.number(),
			tolerance: z.number().min(0),
			unit: Id,
		}),
		z.strictObject({ ...every, type: z.literal('scenario'), ...scenarioFields }),
		z.strictObject({ ...every, type: z.literal('short_text'), criteria: z.array(Id).min(1) }),
	])
	.superRefine((question, ctx) => {
		if (question.type === 'scenario') checkScenario(question, ctx)
		if (question.type === 'matching') checkKey(question.key, question.left, question.right, ctx)
		if (question.type === 'single' || question.type === 'multiple')
			for (const id of [question.key].flat())
				if (!question.options.includes(id))
					ctx.addIssue({ code: 'custom', path: ['key'], message: `names the option ${id}, which is not there` })
	})

export type Question = z.infer<typeof Question>
export type QuestionType = Question['type']
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>
