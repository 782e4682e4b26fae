import { type ContentDirs, sha256 } from './files.server.ts'
import { byPlace, ContentError } from './finding.ts'
import { loadActivities } from './load/activities.server.ts'
import { loadCards } from './load/cards.server.ts'
import { loadHandbook } from './load/handbook.server.ts'
import { loadLessons } from './load/lessons.server.ts'
import { loadQuizzes } from './load/quizzes.server.ts'
import { checkReferences } from './load/references.ts'
import { findStrays } from './load/strays.ts'
import { loadGlossary, loadRemedies, loadTracks } from './load/tables.server.ts'
import { openReading, type Reading } from './reading.server.ts'

export type Content = Awaited<ReturnType<typeof readContent>>['content']

/** All content, checked. Throws a ContentError that lists everything wrong. */
export async function loadContent(dirs: ContentDirs): Promise<Content> {
	const { content, reading } = await readContent(dirs)
	if (reading.findings.length > 0) throw new ContentError(reading.findings.sort(byPlace))
	return content
}

/** What could be read, and the findings beside it: for content:check, which goes on past a fault. */
export async function readContent(dirs: ContentDirs) {
	const reading = await openReading(dirs)
	const content = {
		lessons: loadLessons(reading),
		activities: loadActivities(reading),
		quizzes: loadQuizzes(reading),
		cards: loadCards(reading),
		tracks: loadTracks(reading),
		remedies: loadRemedies(reading),
		glossary: loadGlossary(reading),
		handbook: loadHandbook(reading),
		sha256: sha256([...reading.files.values()].map((file) => `${file.path} ${file.sha256}\n`).join('')),
	}
	checkReferences(content, reading)
	findStrays(reading)
	return { content, reading } satisfies { content: unknown; reading: Reading }
}

type Settings = ContentDirs & { cacheDir: string }
type Slot = { settings?: Settings; content?: Promise<Content> }

// The server bundle and the serve script each load this module; the process has one content.
const key = Symbol.for('lineup.content')
const shared = globalThis as unknown as { [key]?: Slot }
shared[key] ??= {}
const slot: Slot = shared[key]

/** Says once per process where content and the cache of blocks are; a second call begins anew. */
export function configureContent(settings: Settings) {
	slot.settings = settings
	slot.content = undefined
}

export function contentSettings(): Settings {
	if (!slot.settings) throw new Error('configureContent has not been called')
	return slot.settings
}

export function content(): Promise<Content> {
	slot.content ??= loadContent(contentSettings()).catch((error) => {
		slot.content = undefined
		throw error
	})
	return slot.content
}
