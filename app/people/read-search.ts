const standings = ['current', 'coming', 'left'] as const

/** What a list's address asks for; anything odd in it asks for nothing. */
export function readSearch(words: URLSearchParams) {
	const page = Number(words.get('page'))
	return {
		q: words.get('q')?.slice(0, 100) || undefined,
		locationId: words.get('at') || undefined,
		standing: standings.find((one) => one === words.get('who')),
		page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
	}
}
