import { and, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { addDays } from '#app/people/local-day.ts'
import type { Db } from '#db/client.ts'
import { handbookQuestion, obligation } from '#db/schema/obligation.ts'
import { askedSince, daysBetween } from './due-day.ts'
import { obligationRoot } from './owed.server.ts'

type Answer = { viewer: Viewer; id: string; answer: string; now: Date }

/** HR's answer. When no other question of that person is open, their due date moves by the days the clock stood still. */
export async function answerQuestion(db: Db, input: Answer): Promise<'answered' | 'already-answered' | 'not-found'> {
	const { viewer, now } = input
	if (!viewer.isHr) return 'not-found'
	const here = and(eq(handbookQuestion.id, input.id), eq(handbookQuestion.organisationId, viewer.organisationId))
	const [known] = await db.read.select().from(handbookQuestion).where(here)
	if (!known) return 'not-found'
	return db.write(async (tx) => {
		const [owed] = await tx.select().from(obligation).where(eq(obligation.id, known.obligationId))
		const all = await tx
			.select()
			.from(handbookQuestion)
			.where(
				and(
					eq(handbookQuestion.organisationId, viewer.organisationId),
					eq(handbookQuestion.obligationId, known.obligationId),
				),
			)
		const question = all.find((one) => one.id === input.id)
		if (!owed || !question) return 'not-found'
		if (question.answeredAt) return 'already-answered'
		const answer = input.answer.normalize('NFC').trim()
		const othersOpen = all.some((one) => one.id !== question.id && one.answeredAt === null)
		const moved = othersOpen ? 0 : daysBetween(askedSince(all, now), now, owed.timeZone)
		const dueOn = addDays(owed.dueOn, moved)
		await tx
			.update(handbookQuestion)
			.set({ answer, answeredBy: viewer.personId, answeredAt: now })
			.where(eq(handbookQuestion.id, question.id))
		if (moved > 0) await tx.update(obligation).set({ dueOn }).where(eq(obligation.id, owed.id))
		await appendEntry(tx, {
			organisationId: viewer.organisationId,
			type: 'question.answered',
			subjectId: owed.personId,
			versionId: owed.versionId,
			at: now,
			body: { id: question.id, obligation_id: owed.id, answer, answered_by: viewer.personId, due_on: dueOn },
		})
		return 'answered'
	}, obligationRoot(known.obligationId))
}
