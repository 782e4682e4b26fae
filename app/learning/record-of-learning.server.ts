import { and, asc, eq, or } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { activityAnswer, attempt, lessonCompletion, rolePlayObservation } from '#db/schema/learning.ts'
import { completionOfAttempt } from './learning-facts.server.ts'

/** Every row about the viewer, or made by them for somebody, in this feature's tables, whole, by the tables' names. */
export async function recordOfLearning(db: Db, { organisationId, personId }: Viewer) {
	const of = (table: typeof activityAnswer | typeof attempt | typeof rolePlayObservation) =>
		and(eq(table.organisationId, organisationId), eq(table.personId, personId))
	const [answers, attempts, seen] = await Promise.all([
		db.read.select().from(activityAnswer).where(of(activityAnswer)).orderBy(asc(activityAnswer.answeredAt)),
		db.read
			.select({ attempt, completion: lessonCompletion })
			.from(attempt)
			.leftJoin(lessonCompletion, completionOfAttempt)
			.where(of(attempt))
			.orderBy(asc(attempt.startedAt)),
		db.read
			.select()
			.from(rolePlayObservation)
			.where(
				or(
					of(rolePlayObservation),
					and(eq(rolePlayObservation.organisationId, organisationId), eq(rolePlayObservation.observedBy, personId)),
				),
			)
			.orderBy(asc(rolePlayObservation.observedAt)),
	])
	return {
		activity_answer: answers.map((row) => ({ ...row, response: JSON.parse(row.response) as unknown })),
		attempt: attempts.map(({ attempt: row }) => ({
			...row,
			questions: JSON.parse(row.questions) as unknown,
			answers: JSON.parse(row.answers) as unknown,
			why: row.why === null ? null : (JSON.parse(row.why) as unknown),
		})),
		lesson_completion: attempts.flatMap(({ completion }) => completion ?? []),
		role_play_observation: seen.map((row) => ({ ...row, criteria: JSON.parse(row.criteria) as unknown })),
	}
}
