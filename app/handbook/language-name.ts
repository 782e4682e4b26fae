import { languages } from '#app/i18n/languages.ts'

/** A language in its own words, as people look for it in a list. */
export const languageName = (code: string) =>
	Object.hasOwn(languages, code) ? languages[code as keyof typeof languages].name : code
