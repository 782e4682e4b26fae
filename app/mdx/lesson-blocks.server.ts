import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { Blocks } from './blocks.ts'
import { compileLesson, type LessonSource } from './compile-lesson.server.ts'
import { content, contentSettings } from './content.server.ts'
import { sha256 } from './files.server.ts'

/** Raise it when the same source would give other blocks. */
const pipeline = 'blocks-1'

const kept = new Map<string, Promise<Blocks>>()

/** Blocks of a lesson in a language it has; null when it has not. */
export async function lessonBlocks(slug: string, language: string): Promise<Blocks | null> {
	const { lessons, remedies } = await content()
	const page = lessons[slug]?.pages[language]
	return page ? cachedBlocks({ page, language, remedies }, contentSettings().cacheDir) : null
}

/** Compiles what is not cached yet, before the process says that it is ready. Answers how many pages there are. */
export async function fillBlocks(): Promise<number> {
	const { lessons } = await content()
	const pages = Object.values(lessons).flatMap(({ slug, pages }) =>
		Object.keys(pages).map((language) => [slug, language]),
	)
	for (const [slug = '', language = ''] of pages) await lessonBlocks(slug, language)
	return pages.length
}

/** From memory, else from `<cacheDir>/blocks`, else compiled. A failure is not remembered. */
export function cachedBlocks(source: LessonSource, cacheDir: string): Promise<Blocks> {
	const key = keyOf(source)
	const found = kept.get(`${cacheDir}/${key}`)
	if (found) return found
	const blocks = fromDisk(source, join(cacheDir, 'blocks'), key).catch((error) => {
		kept.delete(`${cacheDir}/${key}`)
		throw error
	})
	kept.set(`${cacheDir}/${key}`, blocks)
	return blocks
}

async function fromDisk(source: LessonSource, folder: string, key: string): Promise<Blocks> {
	const path = join(folder, `${key}.json`)
	const stored = await readFile(path, 'utf8').catch(() => null)
	const known = stored === null ? null : Blocks.safeParse(parsed(stored))
	if (known?.success) return known.data
	const blocks = await compileLesson(source)
	// A full disk costs the next start some time, not this reader the lesson.
	await store(folder, path, JSON.stringify(blocks)).catch(() => {})
	return blocks
}

async function store(folder: string, path: string, json: string) {
	await mkdir(folder, { recursive: true })
	const half = `${path}.${randomUUID()}`
	await writeFile(half, json)
	await rename(half, path)
}

function keyOf({ page, language, remedies }: LessonSource) {
	const words = messagesFor(language, 'activities')
	const table = page.body.includes('<MatrixLookup') ? remedies?.sha256 : ''
	return sha256(JSON.stringify([pipeline, language, words, table, page.body]))
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json)
	} catch {
		return null
	}
}
