import type { ContentFiles } from './files.server.ts'

/**
 * A file of the organisation that hides one of ours. `changed` says whether ours is another now than the `source_hash` that
 * the file was written from; null when the file does not say.
 */
export type Hidden = { file: string; hides: string; shipped: string; changed: boolean | null }

export function hiddenFiles(files: ContentFiles): Hidden[] {
	return [...files.values()].flatMap((file) => {
		if (!file.hides) return []
		const from = /^(?:#\s*)?source_hash:\s*["']?([0-9a-f]{64})/m.exec(file.text)?.[1]
		return [{ file: file.name, hides: file.path, shipped: file.hides, changed: from ? from !== file.hides : null }]
	})
}
