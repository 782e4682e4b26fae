import { z } from 'zod'
import { Covers, Language, Slug, Words } from './ids.ts'

/** Days from the start of the post until the step is due: 0 is the first day itself. */
const byDay = z.number().int().min(0)

export const TrackStructure = z.strictObject({
	slug: Slug,
	roles: z.array(z.enum(['employee', 'supervisor', 'hr'])).min(1),
	steps: z
		.array(
			z.union(
				[z.strictObject({ lesson: Slug, by_day: byDay }), z.strictObject({ handbook: z.literal(true), by_day: byDay })],
				'is not a step: write { lesson: slug, by_day: 0 } or { handbook: true, by_day: 7 }',
			),
		)
		.min(1),
	languages: z.array(Language).min(1),
	covers: Covers.default([]),
})

export const TrackText = z.strictObject({ title: Words, summary: Words })

export type TrackStructure = z.infer<typeof TrackStructure>
export type TrackText = z.infer<typeof TrackText>
