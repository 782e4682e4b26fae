import { z } from 'zod'
import { Id, OptionId, Words } from './ids.ts'
import type { QuestionType } from './question.ts'
import { ScenarioNodesText } from './scenario.ts'

const misconceptions = z.record(Id, Words).default({})
const why = z.strictObject({ why: Words })
const option = z.strictObject({ text: Words, why: Words })
const options = z.record(OptionId, option)

export const questionTexts = {
	single: z.strictObject({ stem: Words, options, misconceptions }),
	multiple: z.strictObject({ stem: Words, options, misconceptions }),
	true_false: z.strictObject({ stem: Words, options: z.record(OptionId, why), misconceptions }),
	ordering: z.strictObject({ stem: Words, options, misconceptions }),
	matching: z.strictObject({ stem: Words, left: z.record(Id, option), right: z.record(Id, Words), misconceptions }),
	numeric: z.strictObject({ stem: Words, why: z.strictObject({ right: Words, wrong: Words }), misconceptions }),
	scenario: z.strictObject({ stem: Words, nodes: ScenarioNodesText, misconceptions }),
	short_text: z.strictObject({ stem: Words, model: Words, criteria: z.record(Id, Words), misconceptions }),
} satisfies Record<QuestionType, z.ZodType>

export type QuestionTextOf<T extends QuestionType> = z.infer<(typeof questionTexts)[T]>
