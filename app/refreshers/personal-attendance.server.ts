import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { location } from '#db/schema/people.ts'
import { attendance, refresher } from '#db/schema/refreshers.ts'

export type Attended = { refresherId: string; day: string; card: string; placeName: string; notedAt: Date }

/** The refreshers a person was at, the newest first: all for themselves and HR, a supervisor sees those of their own places. */
export function refreshersOf(db: Db, { viewer, personId }: { viewer: Viewer; personId: string }): Promise<Attended[]> {
	const everything = viewer.isHr || viewer.personId === personId
	return db.read
		.select({
			refresherId: refresher.id,
			day: refresher.day,
			card: refresher.card,
			placeName: location.name,
			notedAt: attendance.notedAt,
		})
		.from(attendance)
		.innerJoin(refresher, eq(refresher.id, attendance.refresherId))
		.innerJoin(location, eq(location.id, refresher.locationId))
		.where(
			and(
				eq(attendance.organisationId, viewer.organisationId),
				eq(attendance.personId, personId),
				everything ? undefined : inArray(refresher.locationId, viewer.supervisedIds),
			),
		)
		.orderBy(desc(refresher.startedAt), desc(refresher.id))
}
