/** A text that can be told again wherever it turns up, and says whose it is. */
export const mark = (number: string, kind: string) => `canary-${number}-${kind}`

export const planted = (body: string) =>
	[...body.matchAll(/canary-(\d+)-([a-z]+)/g)].map(([text, number, kind]) => ({
		text,
		number: number ?? '',
		kind: kind ?? '',
	}))
