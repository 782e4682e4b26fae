import { and, eq, sql } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Reader } from '#db/client.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { handbookReading, obligation, refusal } from '#db/schema/obligation.ts'
import { signature } from '#db/schema/signature.ts'
import { ofObligation } from './of-obligation.ts'

export type Asking = Pick<Viewer, 'organisationId' | 'personId' | 'language'>
export type Owed = NonNullable<Awaited<ReturnType<typeof owedBy>>>

/** Where a person stands with one version, in one query: what they owe, read in, signed, refused; null without such a version. */
export async function owedBy(reader: Reader, viewer: Asking, number: number) {
	const latestReading = sql`(select max(r.number) from handbook_reading r
		where r.organisation_id = ${viewer.organisationId} and r.obligation_id = ${obligation.id})`
	const [row] = await reader
		.select({
			versionId: handbookVersion.id,
			number: handbookVersion.number,
			note: handbookVersion.note,
			manifest: handbookVersion.manifest,
			manifestSha256: handbookVersion.manifestSha256,
			publishedAt: handbookVersion.publishedAt,
			effectiveAt: handbookVersion.effectiveAt,
			newest:
				sql<number>`(select max(v.number) from handbook_version v where v.organisation_id = ${viewer.organisationId})`.mapWith(
					Number,
				),
			obligation: { id: obligation.id, dueOn: obligation.dueOn, timeZone: obligation.timeZone },
			reading: { language: handbookReading.language, chosen: handbookReading.chosen, number: handbookReading.number },
			refusal: { reason: refusal.reason, refusedAt: refusal.refusedAt, logSeq: refusal.logSeq },
			signature: { id: signature.id, signedAt: signature.signedAt, language: signature.language },
			asked: sql<number>`(select count(*) from handbook_question q
				where q.organisation_id = ${viewer.organisationId} and q.obligation_id = ${obligation.id} and q.answered_at is null)`.mapWith(
				Number,
			),
		})
		.from(handbookVersion)
		.leftJoin(
			obligation,
			and(
				eq(obligation.organisationId, viewer.organisationId),
				eq(obligation.versionId, handbookVersion.id),
				eq(obligation.personId, viewer.personId),
			),
		)
		.leftJoin(handbookReading, and(ofObligation(handbookReading), eq(handbookReading.number, latestReading)))
		.leftJoin(refusal, ofObligation(refusal))
		.leftJoin(signature, ofObligation(signature))
		.where(and(eq(handbookVersion.organisationId, viewer.organisationId), eq(handbookVersion.number, number)))
	return row ? { ...row, asked: row.asked > 0 } : null
}

/** What still can be done with a version: only the newest is read for signing, and only until it is signed. */
export type Standing = 'open' | 'signed' | 'superseded' | 'not-owed'

export function standingOf(owed: Owed): Standing {
	if (owed.signature) return 'signed'
	if (owed.newest > owed.number) return 'superseded'
	return owed.obligation ? 'open' : 'not-owed'
}

/** Writes about one person's reading and signing wait for each other on this row. */
export const obligationRoot = (id: string) => ({ table: 'obligation', id })
