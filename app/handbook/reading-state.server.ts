import { and, asc, eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { handbookPage, handbookVersionCheck } from '#db/schema/handbook-version.ts'
import { checkAnswer, sectionConfirmation } from '#db/schema/obligation.ts'

type Of = { organisationId: string; versionId: string; language: string; obligationId: string | null }
export type SectionState = Awaited<ReturnType<typeof sectionStates>>[number]
export type CheckState = Awaited<ReturnType<typeof checkStates>>[number]

/** The sections of a version in a language, in order, with the confirmation of the very page; one query, without the text. */
export async function sectionStates(reader: Reader, of: Of) {
	return reader
		.select({
			id: handbookPage.sectionId,
			position: handbookPage.position,
			slug: handbookPage.slug,
			act: handbookPage.act,
			title: handbookPage.title,
			htmlSha256: handbookPage.htmlSha256,
			confirmedAt: sectionConfirmation.confirmedAt,
			confirmationSeq: sectionConfirmation.logSeq,
		})
		.from(handbookPage)
		.leftJoin(
			sectionConfirmation,
			and(
				eq(sectionConfirmation.organisationId, of.organisationId),
				eq(sectionConfirmation.obligationId, of.obligationId ?? ''),
				eq(sectionConfirmation.sectionId, handbookPage.sectionId),
				eq(sectionConfirmation.language, handbookPage.language),
				eq(sectionConfirmation.htmlSha256, handbookPage.htmlSha256),
			),
		)
		.where(
			and(
				eq(handbookPage.organisationId, of.organisationId),
				eq(handbookPage.versionId, of.versionId),
				eq(handbookPage.language, of.language),
			),
		)
		.orderBy(asc(handbookPage.position))
}

/** The checks of a version, how often each was tried and whether it was answered right; one query. */
export async function checkStates(reader: Reader, of: Omit<Of, 'language'>) {
	const rows = await reader
		.select({
			id: handbookVersionCheck.id,
			sectionId: handbookVersionCheck.sectionId,
			tries: sql<number>`count(${checkAnswer.id})`.mapWith(Number),
			right: sql<number>`coalesce(max(case when ${checkAnswer.right} then 1 else 0 end), 0)`.mapWith(Number),
		})
		.from(handbookVersionCheck)
		.leftJoin(
			checkAnswer,
			and(
				eq(checkAnswer.organisationId, of.organisationId),
				eq(checkAnswer.obligationId, of.obligationId ?? ''),
				eq(checkAnswer.checkId, handbookVersionCheck.id),
			),
		)
		.where(
			and(eq(handbookVersionCheck.organisationId, of.organisationId), eq(handbookVersionCheck.versionId, of.versionId)),
		)
		.groupBy(handbookVersionCheck.id, handbookVersionCheck.sectionId)
		.orderBy(asc(handbookVersionCheck.id))
	return rows.map((row) => ({ ...row, right: row.right > 0 }))
}

/** What still stands between a reader and signing. */
export function missingFrom(sections: SectionState[], checks: CheckState[]) {
	return {
		sections: sections.filter((section) => !section.confirmedAt).map(({ slug, title }) => ({ slug, title })),
		checks: checks
			.filter((check) => !check.right)
			.flatMap((check) => sections.filter((section) => section.id === check.sectionId))
			.map(({ slug, title }) => ({ slug, title })),
	}
}
