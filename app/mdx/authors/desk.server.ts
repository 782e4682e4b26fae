import { contentSettings, readContent } from '#app/mdx/content.server.ts'
import { lintContent } from '#app/mdx/lint/lint.server.ts'

export type Desk = Awaited<ReturnType<typeof readDesk>>

/** By the settings, which are made anew when a file is saved. */
const kept = new WeakMap<object, Promise<Desk>>()

/** Content as it lies on the disk, faults and all, with its findings: what could be read is there. */
export function desk(): Promise<Desk> {
	const settings = contentSettings()
	const found = kept.get(settings)
	if (found) return found
	const reading = readDesk(settings)
	kept.set(settings, reading)
	reading.catch(() => kept.delete(settings))
	return reading
}

async function readDesk(settings: ReturnType<typeof contentSettings>) {
	const { content, reading } = await readContent(settings)
	const { findings, waived, trees } = await lintContent(content, reading)
	return { content, reading, findings, waived, trees, cacheDir: settings.cacheDir }
}
