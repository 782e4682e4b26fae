/** What only authors see of a question or an activity: the key, every reason, every named misconception. */
export type KeyView = {
	rows: KeyRow[]
	nodes: KeyNode[]
	model: string | null
	criteria: string[]
	number: { value: number; tolerance: number; unit: string } | null
	/** Those that belong to no single option; `on` is the wrong partner that they go with. */
	misconceptions: { on: string | null; says: string }[]
}

/** A row has a mark, a place (from 1) or a partner. */
export type KeyRow = {
	id: string
	text: string
	mark: 'right' | 'wrong' | 'fault' | 'fine' | null
	place: number | null
	partner: string | null
	why: string
	misconception: string | null
}

export type KeyChoice = {
	id: string
	text: string
	to: string
	quality: number
	critical: boolean
	feedback: string
	misconception: string | null
}

export type KeyNode = {
	id: string
	title: string | null
	text: string
	ending: 'good' | 'mixed' | 'poor' | null
	choices: KeyChoice[]
}

export const noKey: KeyView = { rows: [], nodes: [], model: null, criteria: [], number: null, misconceptions: [] }
export const noRow: KeyRow = { id: '', text: '', mark: null, place: null, partner: null, why: '', misconception: null }
