import { and, asc, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { activityAnswer, attempt, lessonCompletion } from '#db/schema/learning.ts'

/** Every row about the viewer in this feature's tables, whole, by the tables' names. */
export async function recordOfLearning(db: Db, { organisationId, personId }: Viewer) {
	const of = (table: typeof activityAnswer | typeof attempt | typeof lessonCompletion) =>
		and(eq(table.organisationId, organisationId), eq(table.personId, personId))
	const [answers, attempts, completions] = await Promise.all([
		db.read.select().from(activityAnswer).where(of(activityAnswer)).orderBy(asc(activityAnswer.answeredAt)),
		db.read.select().from(attempt).where(of(attempt)).orderBy(asc(attempt.startedAt)),
		db.read.select().from(lessonCompletion).where(of(lessonCompletion)).orderBy(asc(lessonCompletion.completedAt)),
	])
	return {
		activity_answer: answers.map((row) => ({ ...row, response: JSON.parse(row.response) as unknown })),
		attempt: attempts.map((row) => ({
			...row,
			questions: JSON.parse(row.questions) as unknown,
			answers: JSON.parse(row.answers) as unknown,
			why: row.why === null ? null : (JSON.parse(row.why) as unknown),
		})),
		lesson_completion: completions,
	}
}
