import type { Viewer } from '#app/access/viewer.ts'
import { isId } from '#app/people/asking.ts'
import { localDay } from '#app/people/local-day.ts'
import type { Db } from '#db/client.ts'
import { markPresent } from './mark-present.server.ts'
import { meetingFor } from './meeting.server.ts'

type Input = { viewer: Viewer; refresherId: string; personIds: string[]; now: Date }
type Outcome = 'noted' | 'closed' | 'not-found'

/**
 * Who is here: while the meeting runs the list is what was ticked last; once it is finished late comers are added until
 * the end of that day there, and nobody is taken away.
 */
export async function noteAttendance(db: Db, { viewer, refresherId, personIds, now }: Input): Promise<Outcome> {
	if (!isId(refresherId)) return 'not-found'
	return db.write<Outcome>(
		async (tx) => {
			const meeting = await meetingFor({ read: tx }, viewer, refresherId)
			if (!meeting) return 'not-found'
			const keep = meeting.finishedAt !== null
			if (keep && localDay(now, meeting.timeZone) > meeting.day) return 'closed'
			const marked = await markPresent(tx, meeting, { personIds, keep, now })
			return marked === 'not-found' ? 'not-found' : 'noted'
		},
		{ table: 'refresher', id: refresherId },
	)
}
