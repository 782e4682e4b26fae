import { and, eq } from 'drizzle-orm'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { type Circumstances, contextOf } from '#app/evidence/circumstances.server.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { handbookPage } from '#db/schema/handbook-version.ts'
import { sectionConfirmation } from '#db/schema/obligation.ts'
import { beginReading } from './open-handbook.server.ts'
import { type Asking, obligationRoot, owedBy, type Standing, standingOf } from './owed.server.ts'

type Confirming = {
	viewer: Asking
	version: number
	slug: string
	/** The language of the page that the person had before them. */
	language: string
	/** The box of an 'agree' section; it is never ticked beforehand. */
	agreed: boolean
	circumstances?: Circumstances
	now: Date
}
export type Confirmed =
	| 'confirmed'
	| 'already-confirmed'
	| 'not-agreed'
	| 'other-language'
	| 'not-found'
	| Exclude<Standing, 'open'>

/** 'I have read this' or 'I agree to this section', kept with the hash of the very page that was shown. */
export async function confirmSection(db: Db, input: Confirming): Promise<Confirmed> {
	const known = await owedBy(db.read, input.viewer, input.version)
	if (!known) return 'not-found'
	if (!known.obligation) return 'not-owed'
	const { organisationId, personId } = input.viewer
	const obligationId = known.obligation.id
	return db.write(async (tx) => {
		const owed = await owedBy(tx, input.viewer, input.version)
		const standing = owed ? standingOf(owed) : 'not-owed'
		if (!owed || standing !== 'open') return standing === 'open' ? 'not-owed' : standing
		const page = await pageOf(tx, { ...input, organisationId, versionId: owed.versionId })
		if (!page) return 'not-found'
		if (page.act === 'agree' && !input.agreed) return 'not-agreed'
		if ((owed.reading?.language ?? input.viewer.language) !== page.language) return 'other-language'
		if (!owed.reading) await beginReading(tx, owed, input)
		const { sectionId, language, act, htmlSha256 } = page
		const id = newId()
		const added = await tx
			.insert(sectionConfirmation)
			.values({
				id,
				organisationId,
				obligationId,
				sectionId,
				language,
				htmlSha256,
				act,
				confirmedAt: input.now,
				logSeq: -1,
			})
			.onConflictDoNothing()
			.returning({ id: sectionConfirmation.id })
		if (added.length === 0) return 'already-confirmed'
		const entry = await appendEntry(tx, {
			organisationId,
			type: 'section.confirmed',
			subjectId: personId,
			versionId: owed.versionId,
			at: input.now,
			body: {
				id,
				obligation_id: obligationId,
				section: { id: sectionId, lang: language, act, html_sha256: htmlSha256, source_sha256: page.sourceSha256 },
			},
			...(input.circumstances ? { context: contextOf(input.circumstances) } : {}),
		})
		await tx.update(sectionConfirmation).set({ logSeq: entry.seq }).where(eq(sectionConfirmation.id, id))
		return 'confirmed'
	}, obligationRoot(obligationId))
}

async function pageOf(
	tx: Pick<Db['read'], 'select'>,
	of: { organisationId: string; versionId: string; language: string; slug: string },
) {
	const [page] = await tx
		.select()
		.from(handbookPage)
		.where(
			and(
				eq(handbookPage.organisationId, of.organisationId),
				eq(handbookPage.versionId, of.versionId),
				eq(handbookPage.language, of.language),
				eq(handbookPage.slug, of.slug),
			),
		)
	return page
}
