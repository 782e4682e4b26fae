import { canonicalBytes, type Json } from './canonical.ts'
import { sha256 } from './hash.server.ts'

export type FrozenPage = {
	language: string
	sectionId: string
	position: number
	slug: string
	act: string
	title: string
	source: string
	html: string
	sourceSha256: string
	htmlSha256: string
	textSha256: string
	reviewed: boolean
}
export type FrozenStatement = {
	language: string
	text: string
	sha256: string
	button: string
	meaning: string
	reviewed: boolean
}
export type FrozenCheck = { id: string; sectionId: string; options: string[]; key: string; texts: Json }
export type FrozenVersion = {
	id: string
	number: number
	pages: FrozenPage[]
	statements: FrozenStatement[]
	checks: FrozenCheck[]
}

export type LanguageManifest = {
	language: string
	signable: boolean
	html_sha256: string
	source_sha256: string
	text_sha256: string
	sections: {
		id: string
		position: number
		slug: string
		act: string
		title: string
		html_sha256: string
		source_sha256: string
		text_sha256: string
		reviewed: boolean
	}[]
	statement: { sha256: string; button: string; meaning: string; reviewed: boolean } | null
}
export type Manifest = {
	v: 1
	version_id: string
	number: number
	languages: LanguageManifest[]
	checks: { id: string; section_id: string; sha256: string }[]
	assets: []
	stylesheet: null
}

/** What a version consists of, by hashes. Its canonical JSON is stored, logged by its SHA-256, and never written again. */
export function manifestOf(version: FrozenVersion): Manifest {
	const languages = [...new Set(version.pages.map((page) => page.language))].sort()
	const sections = new Set(version.pages.map((page) => page.sectionId))
	return {
		v: 1,
		version_id: version.id,
		number: version.number,
		languages: languages.map((language) => languageManifest(version, language, sections.size)),
		checks: [...version.checks]
			.sort((a, b) => (a.id < b.id ? -1 : 1))
			.map((check) => ({ id: check.id, section_id: check.sectionId, sha256: checkSha256(check) })),
		assets: [],
		stylesheet: null,
	}
}

export const manifestText = (manifest: Manifest) => canonicalBytes(manifest).toString('utf8')

/** The whole text of a language: its sections in order, a line break between them. */
export const wholeSha256 = (parts: string[]) => sha256(parts.join('\n'))

export const checkSha256 = ({ id, sectionId, options, key, texts }: FrozenCheck) =>
	sha256(canonicalBytes({ id, section_id: sectionId, options, key, texts }))

function languageManifest(version: FrozenVersion, language: string, sections: number): LanguageManifest {
	const pages = version.pages.filter((page) => page.language === language).sort((a, b) => a.position - b.position)
	const statement = version.statements.find((one) => one.language === language)
	const asked = version.checks.every((check) => Object.hasOwn(check.texts as object, language))
	return {
		language,
		signable:
			pages.length === sections && pages.every((page) => page.reviewed) && statement?.reviewed === true && asked,
		html_sha256: wholeSha256(pages.map((page) => page.html)),
		source_sha256: wholeSha256(pages.map((page) => page.source)),
		text_sha256: wholeSha256(pages.map((page) => page.textSha256)),
		sections: pages.map((page) => ({
			id: page.sectionId,
			position: page.position,
			slug: page.slug,
			act: page.act,
			title: page.title,
			html_sha256: page.htmlSha256,
			source_sha256: page.sourceSha256,
			text_sha256: page.textSha256,
			reviewed: page.reviewed,
		})),
		statement: statement
			? {
					sha256: statement.sha256,
					button: statement.button,
					meaning: statement.meaning,
					reviewed: statement.reviewed,
				}
			: null,
	}
}
