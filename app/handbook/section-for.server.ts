import { and, asc, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { handbookPage, handbookVersion, handbookVersionCheck } from '#db/schema/handbook-version.ts'
import { checkAnswer } from '#db/schema/obligation.ts'
import { shownTo } from './handbook-for.server.ts'
import { type Asking, owedBy, standingOf } from './owed.server.ts'
import { sectionStates } from './reading-state.server.ts'

export type SectionView = NonNullable<Awaited<ReturnType<typeof sectionFor>>>
export type CheckView = SectionView['checks'][number]

/** One section as it is read and confirmed. What a check's right answer is stays here until one has given it. */
export async function sectionFor(db: Db, viewer: Asking, number: number, slug: string) {
	const owed = await owedBy(db.read, viewer, number)
	if (!owed) return null
	const shown = shownTo(owed, viewer)
	const { organisationId } = viewer
	const { versionId } = owed
	const of = { organisationId, versionId, language: shown.language, obligationId: owed.obligation?.id ?? null }
	const [sections, [page], checks] = await Promise.all([
		sectionStates(db.read, of),
		db.read
			.select({ html: handbookPage.html, reviewed: handbookPage.reviewed })
			.from(handbookPage)
			.where(
				and(
					eq(handbookPage.organisationId, organisationId),
					eq(handbookPage.versionId, versionId),
					eq(handbookPage.language, shown.language),
					eq(handbookPage.slug, slug),
				),
			),
		answeredChecks(db, of),
	])
	const at = sections.findIndex((section) => section.slug === slug)
	const section = sections[at]
	if (!section || !page) return null
	const beside = (step: number) => {
		const other = sections[at + step]
		return other ? { slug: other.slug, title: other.title } : null
	}
	const following = [...sections.slice(at + 1), ...sections.slice(0, at)]
	return {
		...shown,
		number,
		newest: owed.newest,
		standing: standingOf(owed),
		html: page.html,
		title: section.title,
		slug,
		act: section.act,
		confirmedAt: section.confirmedAt,
		timeZone: owed.obligation?.timeZone ?? 'UTC',
		position: at + 1,
		total: sections.length,
		done: sections.filter((one) => one.confirmedAt).length,
		previous: beside(-1),
		next: beside(1),
		nextOpen: following.find((one) => !one.confirmedAt)?.slug ?? null,
		checks: checks.filter((check) => check.sectionId === section.id).map((check) => viewOf(check, shown.language)),
	}
}

type Of = { organisationId: string; versionId: string; obligationId: string | null }
type Row = { check: typeof handbookVersionCheck.$inferSelect; answer: typeof checkAnswer.$inferSelect | null }

async function answeredChecks(db: Db, of: Of) {
	const rows: Row[] = await db.read
		.select({ check: handbookVersionCheck, answer: checkAnswer })
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
		.orderBy(asc(handbookVersionCheck.id), desc(checkAnswer.number))
	const ids = [...new Set(rows.map((row) => row.check.id))]
	return ids.map((id) => {
		const own = rows.filter((row) => row.check.id === id)
		const answers = own.flatMap((row) => row.answer ?? [])
		return { ...own[0]!.check, answer: answers.find((one) => one.right) ?? answers[0] ?? null, tries: answers.length }
	})
}

function viewOf(check: Awaited<ReturnType<typeof answeredChecks>>[number], language: string) {
	const text = check.texts[language] ?? Object.values(check.texts)[0]
	const { answer } = check
	return {
		id: check.id,
		/** The answer's id: sent twice it is one answer. */
		key: newId(),
		stem: text?.stem ?? '',
		options: check.options.map((id) => ({ id, text: text?.options[id]?.text ?? '' })),
		tries: check.tries,
		answered: answer && {
			response: answer.response,
			right: answer.right,
			why: text?.options[answer.response]?.why ?? '',
		},
	}
}

/** The address of the section that a check of this version belongs to. */
export async function sectionOfCheck(db: Db, viewer: Asking, number: number, checkId: string): Promise<string | null> {
	const [page] = await db.read
		.select({ slug: handbookPage.slug })
		.from(handbookVersionCheck)
		.innerJoin(handbookVersion, eq(handbookVersion.id, handbookVersionCheck.versionId))
		.innerJoin(
			handbookPage,
			and(
				eq(handbookPage.organisationId, viewer.organisationId),
				eq(handbookPage.versionId, handbookVersion.id),
				eq(handbookPage.sectionId, handbookVersionCheck.sectionId),
			),
		)
		.where(
			and(
				eq(handbookVersion.organisationId, viewer.organisationId),
				eq(handbookVersion.number, number),
				eq(handbookVersionCheck.organisationId, viewer.organisationId),
				eq(handbookVersionCheck.id, checkId),
			),
		)
		.limit(1)
	return page?.slug ?? null
}
