import { z } from 'zod'
import { Covers, Id, Language, Module, Slug, Version, Waive, Words } from './ids.ts'
import { IfThen } from './if-then.ts'

export const CardStructure = z.strictObject({
	lesson: Slug,
	module: Module,
	/** The first is read aloud. */
	recall: z.array(Id).length(3),
	seconds: z.strictObject({ hook: z.number(), recall: z.number(), practice: z.number(), commit: z.number() }),
	covers: Covers,
	version: Version,
	languages: z.array(Language).min(1),
	waive: Waive,
})

export const CardText = z.strictObject({
	title: Words,
	commit: IfThen,
	source_hash: z.string().optional(),
})

export type CardStructure = z.infer<typeof CardStructure>
export type CardText = z.infer<typeof CardText>
