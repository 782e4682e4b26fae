import { and, asc, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { activityAnswer } from '#db/schema/learning.ts'

export type ActivityAnswer = typeof activityAnswer.$inferSelect

/** One's own newest answer to each activity of a lesson. */
export async function activityAnswers(db: Db, viewer: Viewer, lesson: string): Promise<Map<string, ActivityAnswer>> {
	const rows = await db.read
		.select()
		.from(activityAnswer)
		.where(
			and(
				eq(activityAnswer.organisationId, viewer.organisationId),
				eq(activityAnswer.personId, viewer.personId),
				eq(activityAnswer.lesson, lesson),
			),
		)
		.orderBy(asc(activityAnswer.number))
	return new Map(rows.map((row) => [row.activity, row]))
}
