import { z } from 'zod'
import { Covers, Id, OptionId, SectionId, Slug, Words } from './ids.ts'

export const BlankId = z.string().regex(/^[a-z][a-z0-9_]*$/, 'is not a name of a blank (lower case with _)')

export const SectionStructure = z.strictObject({
	id: SectionId,
	slug: Slug,
	act: z.enum(['read', 'agree', 'notice']),
	checks: z.array(Id).max(2),
	public: z.enum(['yes', 'no', 'summary', 'notice']),
	covers: Covers,
})

/** Sections are checked one by one, so that a broken one does not hide the others. */
export const HandbookStructure = z.strictObject({ sections: z.array(z.unknown()).min(1), blanks: z.array(BlankId) })

export const SectionText = z.strictObject({
	title: Words,
	reviewed: z.boolean().default(false),
	source_hash: z.string().optional(),
})

export const StatementText = z.strictObject({
	button: Words,
	meaning: z.literal('read_understood'),
	reviewed: z.boolean().default(true),
	source_hash: z.string().optional(),
})

export const BlanksText = z.record(
	BlankId,
	z.strictObject({
		label: Words,
		help: Words,
		suggestion: Words.optional(),
		long: z.boolean().default(false),
		choices: z.record(OptionId, Words).optional(),
	}),
)

export const Checks = z.record(
	Id,
	z
		.strictObject({ section: SectionId, options: z.array(OptionId).min(2).max(4), key: OptionId })
		.refine((check) => check.options.includes(check.key), {
			path: ['key'],
			message: 'names an option that is not there',
		}),
)

export const ChecksText = z.record(
	Id,
	z.strictObject({ stem: Words, options: z.record(OptionId, z.strictObject({ text: Words, why: Words })) }),
)

export type SectionStructure = z.infer<typeof SectionStructure>
export type SectionText = z.infer<typeof SectionText>
export type StatementText = z.infer<typeof StatementText>
export type BlanksText = z.infer<typeof BlanksText>
export type Checks = z.infer<typeof Checks>
export type ChecksText = z.infer<typeof ChecksText>
