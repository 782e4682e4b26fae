import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

export type ContentDirs = { contentDir: string; overlayDir?: string | undefined }

export type ContentFile = {
	/** Below the content folder, with `/`. */
	path: string
	/** As shown to people: from the working folder. */
	name: string
	text: string
	sha256: string
	/** The language in the file's name; null for structure. */
	language: string | null
	/** Hash of the shipped file that this overlay file hides. */
	hides: string | null
	overlay: boolean
}

export type ContentFiles = Map<string, ContentFile>

/** Every content file; one of the overlay wins over the shipped file of the same path. */
export async function contentFiles({ contentDir, overlayDir }: ContentDirs): Promise<ContentFiles> {
	const files: ContentFiles = new Map()
	for (const file of await filesBelow(contentDir, false)) files.set(file.path, file)
	for (const file of overlayDir ? await filesBelow(overlayDir, true) : [])
		files.set(file.path, { ...file, hides: files.get(file.path)?.sha256 ?? null })
	return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

export const languageOf = (path: string) =>
	/\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)\.(?:mdx|md|yaml)$/.exec(path)?.[1] ?? null

export const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex')

async function filesBelow(root: string, overlay: boolean): Promise<ContentFile[]> {
	const entries = await readdir(root, { recursive: true, withFileTypes: true })
	const found = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
	return Promise.all(
		found.map(async (entry) => {
			const absolute = join(entry.parentPath, entry.name)
			const bytes = await readFile(absolute)
			const path = relative(root, absolute).replaceAll('\\', '/')
			const name = relative(process.cwd(), absolute)
			return {
				path,
				name: name.startsWith('..') ? absolute : name.replaceAll('\\', '/'),
				text: bytes.toString('utf8').replace(/^\uFEFF/, ''),
				sha256: sha256(bytes),
				language: languageOf(path),
				hides: null,
				overlay,
			}
		}),
	)
}
