/** The person's language where the content has it, else English, else its first. */
export const contentLanguage = (has: string[], wanted: string) =>
	[wanted, 'en'].find((language) => has.includes(language)) ?? has[0] ?? 'en'
