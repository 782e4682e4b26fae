/** Planned languages, and the pseudo-language that shows clipped and untranslated text. `formats` names dates and plurals. */
export const languages = {
	en: { name: 'English', formats: 'en-GB', shipped: true },
	sk: { name: 'Slovenčina', formats: 'sk', shipped: false },
	hr: { name: 'Hrvatski', formats: 'hr', shipped: false },
	et: { name: 'Eesti', formats: 'et', shipped: false },
	sl: { name: 'Slovenščina', formats: 'sl', shipped: false },
	tr: { name: 'Türkçe', formats: 'tr', shipped: false },
	'en-XA': { name: '[Þšéûðö]', formats: 'en-GB', shipped: false },
} as const

export type Language = keyof typeof languages
export const pseudo: Language = 'en-XA'

export const shippedLanguages = (Object.keys(languages) as Language[]).filter((code) => languages[code].shipped)

const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code)

/** The language to speak for a stored or asked-for code: shipped or pseudo, else English. */
export function spoken(code: string | null | undefined): Language {
	if (code && isLanguage(code) && (languages[code].shipped || code === pseudo)) return code
	return 'en'
}

/** For somebody who is not signed in: the first language of `Accept-Language` that is spoken here. */
export function negotiate(header: string | null | undefined): Language {
	for (const part of (header ?? '').split(',')) {
		const tag = part.split(';')[0]?.trim() ?? ''
		for (const code of [tag, tag.split('-')[0] ?? '']) {
			if (code && isLanguage(code) && spoken(code) === code) return code
		}
	}
	return 'en'
}
