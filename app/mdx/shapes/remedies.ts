import { z } from 'zod'
import { Covers, Id, Words } from './ids.ts'

/** Amounts in minor units. `text` means that the words in remedies.<language>.yaml say it. */
const Zone = z
	.strictObject({
		up_to: z.number().int().positive().optional(),
		percent: z.number().positive().max(100).optional(),
		always: z.literal(true).optional(),
		above: z.literal(true).optional(),
		text: z.literal(true).optional(),
	})
	.refine((zone) => Object.keys(zone).length > 0, 'is empty')

const Remedy = z
	.strictObject({
		id: Id,
		green: Zone.optional(),
		amber: Zone.optional(),
		red: Zone.optional(),
		never: z.boolean().default(false),
	})
	.superRefine(({ green, amber }, ctx) => {
		for (const limit of ['up_to', 'percent'] as const)
			if ((green?.[limit] ?? 0) > (amber?.[limit] ?? Number.POSITIVE_INFINITY))
				ctx.addIssue({
					code: 'custom',
					path: ['amber', limit],
					message: 'is lower than the green limit',
					params: { rule: 'LM-01' },
				})
	})

export const Remedies = z.strictObject({
	currency: z.string().regex(/^[A-Z]{3}$/, 'is not a currency code'),
	remedies: z.array(Remedy).min(1),
	/** What everyone gets at least, by failure. */
	floors: z.record(Id, z.array(Id).min(1)),
	covers: Covers.default([]),
})

export const RemediesText = z.strictObject({
	remedies: z.record(
		Id,
		z.strictObject({
			name: Words,
			green: Words.optional(),
			amber: Words.optional(),
			red: Words.optional(),
			never: Words.optional(),
		}),
	),
	floors: z.record(Id, Words),
})

export type Zone = z.infer<typeof Zone>
export type Remedies = z.infer<typeof Remedies>
export type RemediesText = z.infer<typeof RemediesText>
