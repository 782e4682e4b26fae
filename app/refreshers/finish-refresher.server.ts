import { and, eq, isNull } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { isId } from '#app/people/asking.ts'
import type { Db } from '#db/client.ts'
import { refresher } from '#db/schema/refreshers.ts'
import { markPresent } from './mark-present.server.ts'
import { meetingFor } from './meeting.server.ts'

type Input = {
	viewer: Viewer
	refresherId: string
	personIds: string[]
	/** Null where the organisation has no mantra. */
	mantraSaid: boolean | null
	handsRight: number | null
	question: string | null
	now: Date
}
type Outcome = 'finished' | 'already-finished' | 'nobody-here' | 'more-hands-than-people' | 'not-found'

/** Ends the meeting once, with who was there and how many hands were right: a figure of the meeting, not of a person. */
export async function finishRefresher(db: Db, input: Input): Promise<Outcome> {
	const { viewer, refresherId, personIds, mantraSaid, handsRight, question, now } = input
	if (!isId(refresherId)) return 'not-found'
	return db.write<Outcome>(
		async (tx) => {
			const meeting = await meetingFor({ read: tx }, viewer, refresherId)
			if (!meeting) return 'not-found'
			if (meeting.finishedAt) return 'already-finished'
			const people = new Set(personIds).size
			if (people === 0) return 'nobody-here'
			if (handsRight !== null && handsRight > people) return 'more-hands-than-people'
			const marked = await markPresent(tx, meeting, { personIds, keep: false, now })
			if (marked === 'not-found') return 'not-found'
			await tx
				.update(refresher)
				.set({ finishedAt: now, mantraSaid, handsRight, question })
				.where(and(eq(refresher.id, refresherId), isNull(refresher.finishedAt)))
			return 'finished'
		},
		{ table: 'refresher', id: refresherId },
	)
}
