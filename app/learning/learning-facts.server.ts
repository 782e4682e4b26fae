import { and, asc, eq, inArray, min } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { activityAnswer, attempt, lessonCompletion } from '#db/schema/learning.ts'
import type { LessonFacts } from './lesson-state.ts'

type Whose = { organisationId: string; personIds: string[]; lesson?: string }
export type LearningFacts = Awaited<ReturnType<typeof factsOf>>

/** Everything that says how far these people are, without what they answered. Three reads, however many people. */
export async function factsOf(reader: Reader, { organisationId, personIds, lesson }: Whose) {
	const [completions, attempts, answered] = await Promise.all([
		reader
			.select()
			.from(lessonCompletion)
			.where(
				and(
					eq(lessonCompletion.organisationId, organisationId),
					inArray(lessonCompletion.personId, personIds),
					lesson ? eq(lessonCompletion.lesson, lesson) : undefined,
				),
			),
		reader
			.select({
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
			})
			.from(attempt)
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
	return { completions, attempts, answered }
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
