import type { SignOffChip, SignOffFilter } from './sign-off.server.ts'

const chips: SignOffChip[] = [
	...(['not-opened', 'reading', 'signed', 'not-confirmed', 'declined', 'overdue', 'left', 'superseded'] as const),
]

/** The list's filter out of its address; what is no filter is left out. */
export function signOffFilter(words: URLSearchParams): { filter: SignOffFilter; words: Record<Word, string> } {
	const clean = (word: string, max: number) => (words.get(word) ?? '').replace(/\p{C}/gu, '').slice(0, max)
	const status = chips.find((chip) => chip === words.get('status'))
	const locationId = /^[0-9a-z-]{1,64}$/.test(words.get('location') ?? '') ? clean('location', 64) : ''
	const number = (word: string) => (/^[1-9]\d{0,5}$/.test(words.get(word) ?? '') ? Number(words.get(word)) : undefined)
	const [version, q] = [number('version'), clean('q', 120)]
	return {
		filter: { query: q, locationId: locationId || undefined, version, status, page: number('page') ?? 1 },
		words: { q, location: locationId, version: version ? String(version) : '', status: status ?? '' },
	}
}

type Word = 'q' | 'location' | 'version' | 'status'
