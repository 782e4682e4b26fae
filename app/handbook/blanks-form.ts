import { z } from 'zod'
import { languageCode } from './shapes.ts'

const answer = z
	.string()
	.max(1000)
	.transform((text) => text.replace(/[^\P{C}\n\r\t]/gu, ''))
	.optional()

/** Fields `blank.<id>`; an empty one empties the blank again. */
export const blanksForm = z.object({
	language: languageCode,
	blank: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,60}$/), answer).default({}),
})
