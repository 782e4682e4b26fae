import { and, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { activityAnswer } from '#db/schema/learning.ts'

type Input = { viewer: Viewer; lesson: string; activity: string }

/** Takes away the words of one's own private answers; that the activity was answered stays, so that no lesson reopens. */
export async function eraseReflection(db: Db, { viewer, lesson, activity }: Input): Promise<'erased' | 'not-found'> {
	const erased = await db.write(
		(tx) =>
			tx
				.update(activityAnswer)
				.set({ response: 'null' })
				.where(
					and(
						eq(activityAnswer.organisationId, viewer.organisationId),
						eq(activityAnswer.personId, viewer.personId),
						eq(activityAnswer.lesson, lesson),
						eq(activityAnswer.activity, activity),
						eq(activityAnswer.private, true),
					),
				)
				.returning({ id: activityAnswer.id }),
		{ table: 'person', id: viewer.personId },
	)
	return erased.length > 0 ? 'erased' : 'not-found'
}
