import { eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { sha256 } from '#app/evidence/hash.server.ts'
import { type FrozenVersion, manifestOf, manifestText } from '#app/evidence/manifest.server.ts'
import type { Db, Tx } from '#db/client.ts'
import {
	handbookPage,
	handbookVersion,
	handbookVersionCheck,
	handbookVersionStatement,
} from '#db/schema/handbook-version.ts'
import { draftOf, stillBlank } from './draft.server.ts'
import { endOlderObligations } from './end-older-obligations.server.ts'
import { freezeDraft } from './freeze-draft.server.ts'
import { newestVersion } from './publication.server.ts'

type Publishing = {
	viewer: Pick<Viewer, 'organisationId' | 'personId'>
	/** The new version's id, made when the form was shown: sending it twice publishes once. */
	key: string
	note: string
	/** `language/id` of every blank that HR saw listed and publishes without an answer. */
	confirmedBlank: string[]
	now: Date
}
export type Published =
	| { outcome: 'published' | 'already-published'; version: { id: string; number: number } }
	| { outcome: 'blank-not-confirmed'; blank: string[] }
	| { outcome: 'nothing-to-sign' }

/**
 * Freezes the draft as the next version, effective at once. Obligations for it are made by `assignObligations`, which
 * the caller runs next.
 */
export async function publishVersion(db: Db, input: Publishing): Promise<Published> {
	const { organisationId, personId } = input.viewer
	return db.write(
		async (tx) => {
			const [same] = await tx.select().from(handbookVersion).where(eq(handbookVersion.id, input.key))
			if (same?.organisationId === organisationId) return { outcome: 'already-published', version: same }
			const draft = await draftOf(tx, organisationId)
			const blank = stillBlank(draft).map(({ language, id }) => `${language}/${id}`)
			if (blank.some((one) => !input.confirmedBlank.includes(one))) return { outcome: 'blank-not-confirmed', blank }
			const latest = await newestVersion(tx, organisationId)
			const frozen = freezeDraft(draft, { id: input.key, number: (latest?.number ?? 0) + 1 })
			const manifest = manifestOf(frozen)
			if (!manifest.languages.some((language) => language.signable)) return { outcome: 'nothing-to-sign' }
			const text = manifestText(manifest)
			const row = {
				id: frozen.id,
				organisationId,
				number: frozen.number,
				note: input.note.normalize('NFC').trim(),
				manifest: text,
				manifestSha256: sha256(text),
				publishedBy: personId,
				publishedAt: input.now,
				effectiveAt: input.now,
			}
			await tx.insert(handbookVersion).values({ ...row, logSeq: -1 })
			await insertFrozen(tx, organisationId, frozen)
			await endOlderObligations(tx, { organisationId, versionId: frozen.id, now: input.now })
			const entry = await appendEntry(tx, {
				organisationId,
				type: 'version.published',
				subjectId: personId,
				versionId: frozen.id,
				at: input.now,
				body: {
					id: frozen.id,
					handbook: { version: frozen.number, effective_from: input.now.toISOString() },
					manifest_sha256: row.manifestSha256,
					note: row.note,
					published_by: personId,
					languages: manifest.languages.map(({ language, signable }) => ({ language, signable })),
					blank,
				},
			})
			await tx.update(handbookVersion).set({ logSeq: entry.seq }).where(eq(handbookVersion.id, frozen.id))
			return { outcome: 'published', version: { id: frozen.id, number: frozen.number } }
		},
		{ table: 'organisation', id: organisationId },
	)
}

async function insertFrozen(tx: Tx, organisationId: string, frozen: FrozenVersion) {
	const of = { organisationId, versionId: frozen.id }
	await tx
		.insert(handbookPage)
		.values(frozen.pages.map((page) => ({ ...of, ...page, act: page.act as 'read' | 'agree' | 'notice' })))
	for (const statement of frozen.statements) await tx.insert(handbookVersionStatement).values({ ...of, ...statement })
	for (const check of frozen.checks)
		await tx.insert(handbookVersionCheck).values({
			...of,
			...check,
			texts: check.texts as (typeof handbookVersionCheck.$inferInsert)['texts'],
		})
}
