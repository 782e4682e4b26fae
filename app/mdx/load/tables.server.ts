import { byLanguage, type Reading, readYaml, yamlOf } from '#app/mdx/reading.server.ts'
import { Glossary } from '#app/mdx/shapes/glossary.ts'
import { Remedies, RemediesText } from '#app/mdx/shapes/remedies.ts'
import { TrackStructure, TrackText } from '#app/mdx/shapes/track.ts'
import { sameIds } from './same-ids.ts'

export type Track = TrackStructure & { texts: Record<string, TrackText> }
export type RemedyTable = Remedies & { texts: Record<string, RemediesText>; sha256: string }

/** By slug. */
export function loadTracks(reading: Reading): Record<string, Track> {
	const paths = [...reading.files.keys()].filter((path) => /^tracks\/[^/.]+\.yaml$/.test(path))
	const tracks = paths.flatMap((path) => {
		const structure = readYaml(reading, path, TrackStructure)
		return structure ? [[structure.slug, { ...structure, texts: trackTexts(reading, path, structure) }] as const] : []
	})
	return Object.fromEntries(tracks)
}

function trackTexts(reading: Reading, path: string, { languages }: TrackStructure) {
	const texts = languages.flatMap((language) => {
		const text = readYaml(reading, path.replace('.yaml', `.${language}.yaml`), TrackText)
		return text ? [[language, text] as const] : []
	})
	return Object.fromEntries(texts)
}

export function loadRemedies(reading: Reading): RemedyTable | null {
	if (!reading.files.has('remedies.yaml')) return null
	const table = readYaml(reading, 'remedies.yaml', Remedies)
	if (!table) return null
	const expected = [
		{ at: ['remedies'], ids: table.remedies.map(({ id }) => id) },
		{ at: ['floors'], ids: Object.keys(table.floors) },
	]
	const texts = byLanguage(reading, 'remedies', 'yaml').flatMap(([language, path]) => {
		const text = readYaml(reading, path, RemediesText)
		const source = yamlOf(reading, path)
		if (!text || !source) return []
		sameIds(source, [], text, expected, reading.findings)
		return [[language, text] as const]
	})
	const hashes = [...reading.files.values()].filter(({ path }) => /^remedies\.(?:.+\.)?yaml$/.test(path))
	return { ...table, texts: Object.fromEntries(texts), sha256: hashes.map((file) => file.sha256).join('.') }
}

export function loadGlossary(reading: Reading) {
	return reading.files.has('glossary.yaml') ? (readYaml(reading, 'glossary.yaml', Glossary) ?? []) : []
}
