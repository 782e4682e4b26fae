import { z } from 'zod'
import { Words } from './ids.ts'

/** 'If …, then I …'. */
export const IfThen = z.strictObject({
	if: Words,
	// biome-ignore lint/suspicious/noThenProperty: the word of the content format; its value is text, so nothing awaits it
	then: Words,
})
