import type { Finding } from '#tests/house/source.ts'

export type Manifest = { id: string; file?: string; path?: string; children?: Manifest }[]

/** Flat files nest by name: every route's parent is root, so that no layout can be mistaken for a guard. */
export function nestingFindings(manifest: Manifest): Finding[] {
	const root = manifest.find((route) => route.id === 'root')
	return (root?.children ?? []).flatMap((route) =>
		(route.children ?? []).map((child) => ({
			path: child.file ?? child.id,
			line: 1,
			rule: 'nested-route',
			message: `is nested below ${route.id}: name the parent ${route.id.split('/').at(-1)}._index`,
		})),
	)
}
