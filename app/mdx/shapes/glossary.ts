import { z } from 'zod'
import { Id, Language, Words } from './ids.ts'

const Entry = z.object({ id: Id }).catchall(z.strictObject({ term: Words, meaning: Words }))

export const Glossary = z.array(Entry).superRefine((entries, ctx) => {
	entries.forEach((entry, index) => {
		for (const language of Object.keys(entry).filter((key) => key !== 'id'))
			if (!Language.safeParse(language).success)
				ctx.addIssue({ code: 'custom', path: [index, language], message: `has ${language}, which is not a language` })
	})
})

export type GlossaryEntry = z.infer<typeof Entry>
