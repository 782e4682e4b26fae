import { and, asc, eq, inArray, min } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { activityAnswer, attempt, lessonCompletion } from '#db/schema/learning.ts'
import type { LessonFacts } from './lesson-state.ts'

type Whose = { organisationId: string; personIds: string[]; lesson?: string }
export type LearningFacts = Awaited<ReturnType<typeof factsOf>>

/** A completion rests on the attempt that passed: each is found by its own. */
export const completionOfAttempt = and(
	eq(lessonCompletion.organisationId, attempt.organisationId),
	eq(lessonCompletion.personId, attempt.personId),
	eq(lessonCompletion.lesson, attempt.lesson),
	eq(lessonCompletion.attemptId, attempt.id),
)

/** Everything that says how far these people are, without what they answered. Two reads, however many people. */
export async function factsOf(reader: Reader, { organisationId, personIds, lesson }: Whose) {
	const [tries, answered] = await Promise.all([
		reader
			.select({
				attempt: {
					id: attempt.id,
					personId: attempt.personId,
					lesson: attempt.lesson,
					number: attempt.number,
					startedAt: attempt.startedAt,
					finishedAt: attempt.finishedAt,
					score: attempt.score,
					passed: attempt.passed,
					language: attempt.language,
					contentSha256: attempt.contentSha256,
				},
				completion: lessonCompletion,
			})
			.from(attempt)
			.leftJoin(lessonCompletion, completionOfAttempt)
			.where(
				and(
					eq(attempt.organisationId, organisationId),
					inArray(attempt.personId, personIds),
					lesson ? eq(attempt.lesson, lesson) : undefined,
				),
			)
			.orderBy(asc(attempt.number)),
		reader
			.select({
				personId: activityAnswer.personId,
				lesson: activityAnswer.lesson,
				activity: activityAnswer.activity,
				answeredAt: min(activityAnswer.answeredAt),
			})
			.from(activityAnswer)
			.where(
				and(
					eq(activityAnswer.organisationId, organisationId),
					inArray(activityAnswer.personId, personIds),
					eq(activityAnswer.done, true),
					lesson ? eq(activityAnswer.lesson, lesson) : undefined,
				),
			)
			.groupBy(activityAnswer.personId, activityAnswer.lesson, activityAnswer.activity),
	])
	return {
		completions: tries.flatMap(({ completion }) => completion ?? []),
		attempts: tries.map((row) => row.attempt),
		answered,
	}
}

/** The facts of one person and one lesson. */
export function lessonFactsOf(facts: LearningFacts, personId: string, lesson: string): LessonFacts {
	const of = (row: { personId: string; lesson: string }) => row.personId === personId && row.lesson === lesson
	return {
		completion: facts.completions.find(of) ?? null,
		attempts: facts.attempts.filter(of),
		answered: new Map(
			facts.answered.filter(of).flatMap((row) => (row.answeredAt ? [[row.activity, row.answeredAt] as const] : [])),
		),
	}
}
