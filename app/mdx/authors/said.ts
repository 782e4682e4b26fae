import { z } from 'zod'
import { ActivityResponse } from '#app/mdx/responses.ts'
import { Id } from '#app/mdx/shapes/ids.ts'

const Said = z.record(Id, ActivityResponse)

/** What somebody tried on a preview, by activity. It travels in the address and is kept nowhere. */
export type Said = z.infer<typeof Said>

export function readSaid(search: URLSearchParams): Said {
	try {
		return Said.parse(JSON.parse(search.get('said') ?? '{}'))
	} catch {
		return {}
	}
}

export const saidSearch = (said: Said) =>
	Object.keys(said).length === 0 ? '' : `?${new URLSearchParams({ said: JSON.stringify(said) })}`
