/** Names of the form fields of responses.ts, apart from it so that zod stays on the server; `of` is an id or a token. */
export const fields = {
	choice: 'choice',
	left: (of: string) => `left.${of}`,
	item: (of: string) => `item.${of}`,
	step: (of: string) => `step.${of}`,
	node: 'node',
	back: 'back',
	again: 'again',
	text: 'text',
	compared: 'compared',
	ticks: 'tick',
	suggestion: 'suggestion',
	when: 'when',
	will: 'will',
}

/** Message keys by field, and what was typed, so that the form comes back filled. '' is the form itself. */
export type ResponseErrors = { fields: Record<string, string[]>; values: Record<string, string[]> }
