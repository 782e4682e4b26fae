import type { Content } from './content.server.ts'
import { type SourceItem, sourceItems } from './source-items.ts'

/** Which source items content carries and by which files; `open` waits for content, `product` is for the app itself. */
export type Coverage = { carried: Record<string, string[]>; open: SourceItem[]; product: SourceItem[] }

export function coverage({ lessons, cards, handbook, remedies, tracks }: Content): Coverage {
	const carried: Record<string, string[]> = {}
	const carry = (ids: string[], by: string) => {
		for (const id of ids) carried[id] = [...(carried[id] ?? []), by]
	}
	for (const { slug, covers } of Object.values(lessons)) carry(covers, `lessons/${slug}`)
	for (const { slug, covers } of Object.values(cards)) carry(covers, `cards/${slug}`)
	for (const { slug, covers } of Object.values(tracks)) carry(covers, `tracks/${slug}`)
	for (const { id, covers } of handbook?.sections ?? []) carry(covers, `handbook/${id}`)
	if (remedies) carry(remedies.covers, 'remedies')
	const rest = sourceItems.filter(({ id }) => !carried[id])
	return {
		carried,
		open: rest.filter(({ byContent }) => byContent),
		product: rest.filter(({ byContent }) => !byContent),
	}
}
