import { sha256 } from '#app/evidence/hash.server.ts'
import type { HandbookStarter } from '#app/mdx/load/handbook.server.ts'
import type { Db } from '#db/client.ts'
import { handbookCheck, handbookSection, handbookStatement, handbookText } from '#db/schema/handbook-draft.ts'

/** Makes the starter text the organisation's own draft; a handbook that is there already stays as it is. */
export async function copyStarterHandbook(db: Db, input: { organisationId: string; starter: HandbookStarter }) {
	const { organisationId, starter } = input
	const sections = starter.sections.map((section, at) => ({
		organisationId,
		id: section.id,
		position: at + 1,
		slug: section.slug,
		act: section.act,
		publicity: section.public,
	}))
	const texts = starter.sections.flatMap((section) =>
		Object.entries(section.texts).map(([language, text]) => ({
			organisationId,
			sectionId: section.id,
			language,
			title: text.title.normalize('NFC'),
			markdown: text.markdown.normalize('NFC'),
			sourceSha256: sha256(text.markdown.normalize('NFC')),
			reviewed: text.reviewed,
		})),
	)
	const checks = Object.entries(starter.checks.structure).map(([id, check]) => ({
		organisationId,
		id,
		sectionId: check.section,
		options: check.options,
		key: check.key,
		texts: Object.fromEntries(
			Object.entries(starter.checks.texts).flatMap(([language, all]) => (all[id] ? [[language, all[id]]] : [])),
		),
	}))
	const statements = Object.entries(starter.statement).map(([language, text]) => ({
		organisationId,
		language,
		markdown: text.markdown.normalize('NFC'),
		button: text.button,
		meaning: text.meaning,
		reviewed: text.reviewed,
	}))
	await db.write(async (tx) => {
		if (sections.length) await tx.insert(handbookSection).values(sections).onConflictDoNothing()
		if (texts.length) await tx.insert(handbookText).values(texts).onConflictDoNothing()
		if (checks.length) await tx.insert(handbookCheck).values(checks).onConflictDoNothing()
		if (statements.length) await tx.insert(handbookStatement).values(statements).onConflictDoNothing()
	})
}
