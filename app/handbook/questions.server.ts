import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Manifest } from '#app/evidence/manifest.server.ts'
import type { Db } from '#db/client.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { handbookQuestion, obligation } from '#db/schema/obligation.ts'
import { person } from '#db/schema/people.ts'

export type QuestionView = Awaited<ReturnType<typeof openQuestions>>[number]
const ANSWERED_SHOWN = 20

/** The questions that wait for HR, the oldest first: each one holds somebody's clock. */
export const openQuestions = (db: Db, viewer: Viewer) => questions(db, viewer, true)

/** What HR answered lately. */
export const answeredQuestions = (db: Db, viewer: Viewer) => questions(db, viewer, false)

async function questions(db: Db, viewer: Viewer, open: boolean) {
	if (!viewer.isHr) return []
	const rows = await db.read
		.select({ question: handbookQuestion, person, version: handbookVersion, timeZone: obligation.timeZone })
		.from(handbookQuestion)
		.innerJoin(obligation, eq(obligation.id, handbookQuestion.obligationId))
		.innerJoin(person, eq(person.id, obligation.personId))
		.innerJoin(handbookVersion, eq(handbookVersion.id, obligation.versionId))
		.where(
			and(
				eq(handbookQuestion.organisationId, viewer.organisationId),
				open ? isNull(handbookQuestion.answeredAt) : isNotNull(handbookQuestion.answeredAt),
			),
		)
		.orderBy(open ? asc(handbookQuestion.askedAt) : desc(handbookQuestion.askedAt))
		.limit(open ? 500 : ANSWERED_SHOWN)
	return rows.map(({ question, person, version, timeZone }) => ({
		id: question.id,
		text: question.text,
		askedAt: question.askedAt,
		answer: question.answer,
		answeredAt: question.answeredAt,
		personId: person.id,
		name: person.name,
		language: person.language,
		version: version.number,
		section: titleOf(version.manifest, question.sectionId),
		timeZone,
	}))
}

function titleOf(manifestText: string, sectionId: string | null): string | null {
	if (!sectionId) return null
	const { languages } = JSON.parse(manifestText) as Manifest
	return languages.flatMap((one) => one.sections).find((section) => section.id === sectionId)?.title ?? null
}
