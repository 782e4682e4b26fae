import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { handbookQuestion } from '#db/schema/obligation.ts'
import { isOverdue } from './due-day.ts'
import { languageName } from './language-name.ts'
import { languageShown, languagesOffered } from './languages-offered.ts'
import { type Asking, type Owed, owedBy, standingOf } from './owed.server.ts'
import { newestVersion } from './publication.server.ts'
import { checkStates, sectionStates } from './reading-state.server.ts'

export type HandbookView = NonNullable<Awaited<ReturnType<typeof handbookFor>>>

/** The number of the version in force; null before the first is published. */
export async function newestNumber(db: Db, viewer: Asking): Promise<number | null> {
	return (await newestVersion(db.read, viewer.organisationId))?.number ?? null
}

/** One version as a person has it: what is asked of them, how far they are, what comes next. */
export async function handbookFor(db: Db, viewer: Asking, number: number, now: Date) {
	const owed = await owedBy(db.read, viewer, number)
	if (!owed) return null
	const { organisationId } = viewer
	const shown = shownTo(owed, viewer)
	const obligationId = owed.obligation?.id ?? null
	const of = { organisationId, versionId: owed.versionId, obligationId }
	const [sections, checks, questions] = await Promise.all([
		sectionStates(db.read, { ...of, language: shown.language }),
		checkStates(db.read, of),
		db.read
			.select()
			.from(handbookQuestion)
			.where(
				and(eq(handbookQuestion.organisationId, organisationId), eq(handbookQuestion.obligationId, obligationId ?? '')),
			)
			.orderBy(asc(handbookQuestion.askedAt)),
	])
	const states = sections.map(({ slug, title, act, position, id, confirmedAt }) => {
		const own = checks.filter((check) => check.sectionId === id)
		const left = own.filter((check) => !check.right).length
		return { slug, title, act, position, confirmed: confirmedAt !== null, checks: own.length, left }
	})
	const todo = states.filter((section) => !section.confirmed || section.left > 0)
	return {
		...dueOf(owed, now),
		number,
		newest: owed.newest,
		note: owed.note,
		publishedAt: owed.publishedAt,
		standing: standingOf(owed),
		...shown,
		started: owed.reading !== null,
		sections: states,
		done: states.length - todo.length,
		next: todo[0] ?? null,
		signature: owed.signature,
		refusedAt: owed.refusal?.refusedAt ?? null,
		questions: questions.map(({ id, text, askedAt, answer, answeredAt, sectionId }) => ({
			...{ id, text, askedAt, answer, answeredAt },
			section: sections.find((section) => section.id === sectionId)?.title ?? null,
		})),
	}
}

/** The language on the page, the ones one may choose, and whether reading for signing may go on without a choice. */
export function shownTo(owed: Owed, viewer: Asking) {
	const offered = languagesOffered(owed.manifest)
	const { language, open } = languageShown(offered, viewer.language, owed.reading?.language ?? null)
	return {
		language,
		languageName: languageName(language),
		own: language === viewer.language,
		open,
		signable: offered.some((one) => one.language === language && one.signable),
		languages: offered.map((one) => ({ ...one, name: languageName(one.language) })),
	}
}

export function dueOf(owed: Owed, now: Date) {
	const { obligation, asked } = owed
	return {
		dueOn: obligation?.dueOn ?? null,
		timeZone: obligation?.timeZone ?? 'UTC',
		asked,
		overdue: obligation !== null && !owed.signature && isOverdue({ ...obligation, asked }, now),
	}
}
