import { z } from 'zod'
import { Covers, Id, Language, LessonCode, Module, Slug, Version, Waive, Words } from './ids.ts'

export const LessonStructure = z.strictObject({
	code: LessonCode,
	slug: Slug,
	track: Slug,
	module: Module,
	minutes: z.number().min(4).max(8),
	version: Version,
	languages: z.array(Language).min(1),
	covers: Covers,
	objectives: z.array(Id).min(2).max(4),
	/** How many questions a quiz draws. */
	draw: z.number().int().min(5).max(8),
	/** The activities that must be answered before the lesson is complete. */
	activity: z.array(Id).min(1),
	waive: Waive,
})

export const LessonText = z.strictObject({
	title: Words,
	summary: Words,
	objectives: z.record(Id, Words),
	source_hash: z.string().optional(),
})

export type LessonStructure = z.infer<typeof LessonStructure>
export type LessonText = z.infer<typeof LessonText>
