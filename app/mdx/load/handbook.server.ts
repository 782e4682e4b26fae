import type { z } from 'zod'
import { checkShape } from '#app/mdx/check-shape.ts'
import { byLanguage, type Reading, readFront, readYaml, yamlOf } from '#app/mdx/reading.server.ts'
import * as shapes from '#app/mdx/shapes/handbook.ts'
import { sameIds } from './same-ids.ts'

export type StarterText = shapes.SectionText & { markdown: string; sha256: string }
export type StarterSection = shapes.SectionStructure & { texts: Record<string, StarterText> }
export type StarterStatement = shapes.StatementText & { markdown: string; sha256: string }

/** Starter text: setup copies it into rows, from then on the handbook lives in the database. */
export type HandbookStarter = {
	sections: StarterSection[]
	blanks: { ids: string[]; texts: Record<string, shapes.BlanksText> }
	checks: { structure: shapes.Checks; texts: Record<string, shapes.ChecksText> }
	statement: Record<string, StarterStatement>
}

export function loadHandbook(reading: Reading): HandbookStarter | null {
	if (![...reading.files.keys()].some((path) => path.startsWith('handbook/'))) return null
	const structure = readYaml(reading, 'handbook/handbook.yaml', shapes.HandbookStructure)
	const checks = readYaml(reading, 'handbook/checks.yaml', shapes.Checks) ?? {}
	return {
		sections: (structure?.sections ?? []).flatMap((section, i) => sectionOf(reading, section, i)),
		blanks: { ids: structure?.blanks ?? [], texts: structure ? blanksTexts(reading, structure.blanks) : {} },
		checks: { structure: checks, texts: checksTexts(reading, checks) },
		statement: statements(reading),
	}
}

function sectionOf(reading: Reading, raw: unknown, index: number): StarterSection[] {
	const source = yamlOf(reading, 'handbook/handbook.yaml')
	const section = source && checkShape(source, raw, shapes.SectionStructure, reading.findings, ['sections', index])
	return section ? [{ ...section, texts: sectionTexts(reading, section.id) }] : []
}

function sectionTexts(reading: Reading, id: string) {
	const pages = byLanguage(reading, `handbook/${id}`, 'md')
	if (!pages.some(([language]) => language === 'en')) readFront(reading, `handbook/${id}.en.md`, shapes.SectionText)
	return Object.fromEntries(pages.flatMap(([language, path]) => markdown(reading, language, path, shapes.SectionText)))
}

function statements(reading: Reading) {
	const pages = byLanguage(reading, 'handbook/statement', 'md')
	if (pages.length === 0) readFront(reading, 'handbook/statement.en.md', shapes.StatementText)
	return Object.fromEntries(
		pages.flatMap(([language, path]) => markdown(reading, language, path, shapes.StatementText)),
	)
}

function markdown<T>(reading: Reading, language: string, path: string, shape: z.ZodType<T>) {
	const front = readFront(reading, path, shape)
	if (!front) return []
	const page = { markdown: `${reading.texts.get(path)?.body.trim()}\n`, sha256: reading.files.get(path)?.sha256 ?? '' }
	return [[language, { ...front, ...page }] as const]
}

function blanksTexts(reading: Reading, ids: string[]) {
	return texts(reading, 'handbook/blanks', shapes.BlanksText, (path, text) => {
		const source = yamlOf(reading, path)
		if (source) sameIds(source, [], text, [{ at: [], ids }], reading.findings)
	})
}

function checksTexts(reading: Reading, checks: shapes.Checks) {
	return texts(reading, 'handbook/checks', shapes.ChecksText, (path, text) => {
		const source = yamlOf(reading, path)
		if (!source) return
		const options = Object.entries(checks).map(([id, check]) => ({ at: [id, 'options'], ids: check.options }))
		sameIds(source, [], text, [{ at: [], ids: Object.keys(checks) }, ...options], reading.findings)
	})
}

function texts<T>(reading: Reading, base: string, shape: z.ZodType<T>, check: (path: string, text: T) => void) {
	const found = byLanguage(reading, base, 'yaml').flatMap(([language, path]) => {
		const text = readYaml(reading, path, shape)
		if (text) check(path, text)
		return text ? [[language, text] as const] : []
	})
	return Object.fromEntries(found)
}
