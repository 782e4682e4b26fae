import { and, asc, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { PersonalRecord } from '#app/people/recorded.ts'
import type { Db } from '#db/client.ts'
import { handbookBlank } from '#db/schema/handbook-draft.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import {
	checkAnswer,
	handbookQuestion,
	handbookReading,
	obligation,
	obligationEnd,
	refusal,
	sectionConfirmation,
} from '#db/schema/obligation.ts'
import { signature } from '#db/schema/signature.ts'
import { ofObligation } from './of-obligation.ts'

/** Every row about the viewer in this feature's tables, and what they did to the handbook as HR. */
export async function recordOfHandbook(db: Db, viewer: Viewer) {
	const { organisationId, personId } = viewer
	const mine = and(eq(obligation.organisationId, organisationId), eq(obligation.personId, personId))
	const [obligations, confirmations, answers, questions, acts] = await Promise.all([
		db.read
			.select({ obligation, end: obligationEnd, refusal, signature, reading: handbookReading })
			.from(obligation)
			.leftJoin(obligationEnd, ofObligation(obligationEnd))
			.leftJoin(refusal, ofObligation(refusal))
			.leftJoin(signature, ofObligation(signature))
			.leftJoin(handbookReading, ofObligation(handbookReading))
			.where(mine)
			.orderBy(asc(obligation.assignedAt)),
		db.read
			.select({ row: sectionConfirmation })
			.from(sectionConfirmation)
			.innerJoin(obligation, ofObligation(sectionConfirmation))
			.where(mine)
			.orderBy(asc(sectionConfirmation.confirmedAt)),
		db.read
			.select({ row: checkAnswer })
			.from(checkAnswer)
			.innerJoin(obligation, ofObligation(checkAnswer))
			.where(mine)
			.orderBy(asc(checkAnswer.answeredAt)),
		db.read
			.select({ row: handbookQuestion })
			.from(handbookQuestion)
			.innerJoin(obligation, ofObligation(handbookQuestion))
			.where(mine)
			.orderBy(asc(handbookQuestion.askedAt)),
		viewer.isHr ? actsOf(db, viewer) : { handbook_version: [], handbook_blank: [] },
	])
	return {
		obligation: each(obligations.map((row) => row.obligation)),
		obligation_end: each(obligations.map((row) => row.end)),
		handbook_reading: each(obligations.map((row) => row.reading)),
		refusal: each(obligations.map((row) => row.refusal)),
		signature: each(obligations.map((row) => row.signature)),
		section_confirmation: confirmations.map(({ row }) => row),
		check_answer: answers.map(({ row }) => row),
		handbook_question: questions.map(({ row }) => row),
		...acts,
	} satisfies PersonalRecord
}

async function actsOf(db: Db, { organisationId, personId }: Viewer) {
	const { id, number, note, publishedBy, publishedAt } = handbookVersion
	const [versions, blanks] = await Promise.all([
		db.read
			.select({ id, number, note, publishedBy, publishedAt })
			.from(handbookVersion)
			.where(and(eq(handbookVersion.organisationId, organisationId), eq(publishedBy, personId))),
		db.read
			.select()
			.from(handbookBlank)
			.where(and(eq(handbookBlank.organisationId, organisationId), eq(handbookBlank.answeredBy, personId))),
	])
	return { handbook_version: versions, handbook_blank: blanks }
}

/** A row that a join repeats, once. */
const each = <T extends { id: string }>(rows: (T | null)[]): T[] => [
	...new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))).values(),
]
