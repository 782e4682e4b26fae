import { and, asc, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { LoadedQuestion, Quiz } from '#app/mdx/load/quizzes.server.ts'
import type { Question } from '#app/mdx/shapes/question.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { attempt } from '#db/schema/learning.ts'
import { type AttemptEntry, attemptState, canGoOn } from './attempt-entry.ts'
import { drawQuestions } from './draw-questions.ts'
import { FAILS_UNTIL_LESSON, failsInARow } from './fails-in-a-row.ts'

type Row = typeof attempt.$inferSelect
type Input = {
	viewer: Viewer
	quiz: Quiz
	draw: number
	/** Whether what a question says about the limits is in force. */
	holds: (question: Question) => boolean
	language: string
	/** The person comes from the lesson, which was offered again. */
	offered: boolean
	now: Date
}
type Outcome = { outcome: 'started' | 'resumed'; attemptId: string } | { outcome: 'lesson-first' }

/** Goes on with an open attempt, else draws a new one. After two fails in a row the lesson comes first; nobody waits on the clock. */
export function startAttempt(db: Db, input: Input): Promise<Outcome> {
	const { viewer, quiz, language, now } = input
	return db.write<Outcome>(
		async (tx) => {
			const mine = and(
				eq(attempt.organisationId, viewer.organisationId),
				eq(attempt.personId, viewer.personId),
				eq(attempt.lesson, quiz.lesson),
			)
			const before = await tx.select().from(attempt).where(mine).orderBy(asc(attempt.number))
			const open = before.find((row) => row.finishedAt === null)
			if (open && canGoOn(attemptState(open), quiz.questions, open.language))
				return { outcome: 'resumed', attemptId: open.id }
			// Its questions are gone from the content: it can be neither passed nor failed.
			if (open)
				await tx.update(attempt).set({ finishedAt: now, why: '[{"rule":"withdrawn"}]' }).where(eq(attempt.id, open.id))
			if (failsInARow(before) >= FAILS_UNTIL_LESSON && !input.offered) return { outcome: 'lesson-first' }
			const id = newId()
			await tx.insert(attempt).values({
				id,
				organisationId: viewer.organisationId,
				personId: viewer.personId,
				lesson: quiz.lesson,
				number: (before.at(-1)?.number ?? 0) + 1,
				seed: id,
				contentSha256: quiz.sha256[language] ?? '',
				language,
				questions: JSON.stringify(drawn(input, before, id)),
				answers: '[]',
				startedAt: now,
			})
			return { outcome: 'started', attemptId: id }
		},
		{ table: 'person', id: viewer.personId },
	)
}

function drawn({ quiz, draw, holds, language }: Input, before: Row[], seed: string): string[] {
	const questions = quiz.questions.filter((question: LoadedQuestion) => question.texts[language])
	const met = before.flatMap((row) => (JSON.parse(row.answers) as AttemptEntry[]).filter((entry) => entry.done))
	return drawQuestions({ questions: questions.map(({ structure }) => structure), met, draw, seed, holds })
}
