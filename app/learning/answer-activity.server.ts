import { and, eq, max } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { activityAnswer } from '#db/schema/learning.ts'

type Input = {
	viewer: Viewer
	/** Made by the server for the form: the same answer sent twice is one row. */
	key: string
	lesson: string
	activity: string
	kind: string
	response: unknown
	points: number | null
	/** Whether this answers the activity: a scenario is done at its ending. */
	done: boolean
	private: boolean
	contentSha256: string
	language: string
	now: Date
}
type Outcome = 'stored' | 'already-stored' | 'not-found'

/** Every answer is a row, numbered per activity. */
export function answerActivity(db: Db, input: Input): Promise<Outcome> {
	const { viewer, key, now, response, ...answer } = input
	return db.write<Outcome>(
		async (tx) => {
			const [same] = await tx.select().from(activityAnswer).where(eq(activityAnswer.id, key))
			if (same) return same.personId === viewer.personId ? 'already-stored' : 'not-found'
			const mine = and(
				eq(activityAnswer.organisationId, viewer.organisationId),
				eq(activityAnswer.personId, viewer.personId),
				eq(activityAnswer.lesson, input.lesson),
				eq(activityAnswer.activity, input.activity),
			)
			const [last] = await tx
				.select({ number: max(activityAnswer.number) })
				.from(activityAnswer)
				.where(mine)
			await tx.insert(activityAnswer).values({
				id: key,
				organisationId: viewer.organisationId,
				personId: viewer.personId,
				number: (last?.number ?? 0) + 1,
				response: JSON.stringify(response),
				answeredAt: now,
				...answer,
			})
			return 'stored'
		},
		{ table: 'person', id: viewer.personId },
	)
}
