import { z } from 'zod'
import { Covers, Id, Language, Words } from './ids.ts'

const Entry = z.object({ id: Id, covers: Covers.optional() }).catchall(z.strictObject({ term: Words, meaning: Words }))

export const Glossary = z.array(Entry).superRefine((entries, ctx) => {
	entries.forEach((entry, index) => {
		for (const language of Object.keys(entry).filter((key) => key !== 'id' && key !== 'covers'))
			if (!Language.safeParse(language).success)
				ctx.addIssue({ code: 'custom', path: [index, language], message: `has ${language}, which is not a language` })
	})
})

export type GlossaryEntry = z.infer<typeof Entry>
