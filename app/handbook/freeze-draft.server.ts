import { sha256 } from '#app/evidence/hash.server.ts'
import type { FrozenVersion } from '#app/evidence/manifest.server.ts'
import { fillMarkdown, fillPlain } from './blanks.ts'
import { answersIn, type Draft } from './draft.server.ts'
import { languageName } from './language-name.ts'
import { renderMarkdown } from './render-markdown.server.ts'

/** Renders every section once per language with the blanks filled in: the bytes that are shown and signed from then on. */
export function freezeDraft(draft: Draft, version: { id: string; number: number }): FrozenVersion {
	const positions = new Map(draft.sections.map((section) => [section.id, section]))
	const pages = draft.texts.flatMap((text) => {
		const section = positions.get(text.sectionId)
		if (!section) return []
		const source = fillMarkdown(text.markdown, answersIn(draft, text.language)).normalize('NFC')
		const { html, text: plain } = renderMarkdown(source)
		const hashes = { sourceSha256: sha256(source), htmlSha256: sha256(html), textSha256: sha256(plain) }
		const { position, slug, act } = section
		const { language, sectionId, title, reviewed } = text
		return [{ language, sectionId, position, slug, act, title, source, html, ...hashes, reviewed }]
	})
	const statements = draft.statements.map((one) => {
		const answers = answersIn(draft, one.language)
		answers.set('version', String(version.number))
		answers.set('language', languageName(one.language))
		const text = fillPlain(one.markdown, answers).normalize('NFC').trim()
		const { language, button, meaning, reviewed } = one
		return { language, text, sha256: sha256(text), button, meaning, reviewed }
	})
	const checks = draft.checks.map(({ id, sectionId, options, key, texts }) => ({ id, sectionId, options, key, texts }))
	return { ...version, pages, statements, checks }
}
