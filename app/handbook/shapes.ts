import { z } from 'zod'

/** Several lines of somebody's own words, composed, without control characters. */
export const words = (max: number) =>
	z
		.string()
		.transform((text) =>
			text
				.normalize('NFC')
				.replace(/\r\n?/g, '\n')
				.replace(/[^\P{C}\n\t\u200c\u200d]/gu, '')
				.trim(),
		)
		.pipe(z.string().min(1, 'common.form.required').max(max))

/** A version's number in an address; null for anything else. */
export function versionNumber(text: string | undefined): number | null {
	return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}

/** A section's slug or a check's id in an address; '' for what can be neither. */
export const slugIn = (text: string | undefined) => (/^[a-z0-9-]{1,64}$/.test(text ?? '') ? (text ?? '') : '')

export const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)
export const formKey = z.uuid()
