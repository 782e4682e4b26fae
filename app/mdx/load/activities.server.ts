import { z } from 'zod'
import { checkShape } from '#app/mdx/check-shape.ts'
import { activityExpects } from '#app/mdx/expected-texts.ts'
import { sha256 } from '#app/mdx/files.server.ts'
import { byLanguage, foldersIn, type Reading, readYaml, yamlOf } from '#app/mdx/reading.server.ts'
import { Activity, type ActivityKind, type ActivityOf } from '#app/mdx/shapes/activity.ts'
import { type ActivityTextOf, activityTexts } from '#app/mdx/shapes/activity-text.ts'
import { Id } from '#app/mdx/shapes/ids.ts'
import { sameIds } from './same-ids.ts'

export type LoadedActivityOf<K extends ActivityKind> = {
	id: string
	/** Slug of its lesson. */
	lesson: string
	kind: K
	/** With the key: never leaves the server. */
	structure: ActivityOf<K>
	texts: Record<string, ActivityTextOf<K>>
	/** By language, over the exact characters of structure and text. */
	sha256: Record<string, string>
}
export type LoadedActivity = { [K in ActivityKind]: LoadedActivityOf<K> }[ActivityKind]

const Entries = z.record(Id, z.unknown())

/** By activity id, over all lessons. */
export function loadActivities(reading: Reading): Record<string, LoadedActivity> {
	return Object.assign({}, ...foldersIn(reading, 'lessons').map((folder) => activitiesOf(reading, folder)))
}

function activitiesOf(reading: Reading, lesson: string): Record<string, LoadedActivity> {
	const base = `lessons/${lesson}/activities`
	const entries = readYaml(reading, `${base}.yaml`, Entries) ?? {}
	const source = yamlOf(reading, `${base}.yaml`)
	// One by one, so that a broken activity does not hide the others.
	const loaded = Object.entries(entries).flatMap(([id, entry]) => {
		const structure = source && checkShape(source, entry, Activity, reading.findings, [id])
		if (!structure) return []
		return [{ id, lesson, kind: structure.kind, structure, texts: {}, sha256: {} } as LoadedActivity]
	})
	for (const [language, path] of byLanguage(reading, base, 'yaml')) {
		const texts = readYaml(reading, path, Entries)
		const written = yamlOf(reading, path)
		if (!texts || !written || !source) continue
		sameIds(written, [], texts, [{ at: [], ids: Object.keys(entries) }], reading.findings)
		for (const activity of loaded) {
			const { id } = activity
			const text = checkShape(written, texts[id] ?? {}, activityTexts[activity.kind], reading.findings, [id])
			if (!text || !texts[id]) continue
			sameIds(written, [id], text, activityExpects(activity.structure), reading.findings)
			Object.assign(activity.texts, { [language]: text })
			activity.sha256[language] = sha256(`${source.slice([id])}\n${written.slice([id])}`)
		}
	}
	return Object.fromEntries(loaded.map((activity) => [activity.id, activity]))
}
