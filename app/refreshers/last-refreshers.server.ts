import { and, eq, inArray, isNotNull, max } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { refresher } from '#db/schema/refreshers.ts'

/** The local day of the last finished refresher, by location id; only the viewer's locations, all for HR. */
export async function lastRefreshers(db: Db, viewer: Viewer): Promise<Map<string, string>> {
	const rows = await db.read
		.select({ locationId: refresher.locationId, day: max(refresher.day) })
		.from(refresher)
		.where(
			and(
				eq(refresher.organisationId, viewer.organisationId),
				isNotNull(refresher.finishedAt),
				viewer.isHr ? undefined : inArray(refresher.locationId, viewer.supervisedIds),
			),
		)
		.groupBy(refresher.locationId)
	return new Map(rows.map(({ locationId, day }) => [locationId, day ?? '']))
}
