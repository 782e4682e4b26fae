import { and, asc, eq, isNotNull, or } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { PersonalRecord } from '#app/people/recorded.ts'
import type { Db } from '#db/client.ts'
import { attendance, refresher } from '#db/schema/refreshers.ts'

/** The meetings the viewer was at, and those they ran. */
export async function recordOfRefreshers(db: Db, { organisationId, personId }: Viewer) {
	const rows = await db.read
		.select({ refresher, attendance })
		.from(refresher)
		.leftJoin(attendance, and(eq(attendance.refresherId, refresher.id), eq(attendance.personId, personId)))
		.where(
			and(eq(refresher.organisationId, organisationId), or(isNotNull(attendance.id), eq(refresher.runBy, personId))),
		)
		.orderBy(asc(refresher.startedAt))
	return {
		refresher: rows.map((row) => row.refresher),
		attendance: rows.flatMap((row) => row.attendance ?? []),
	} satisfies PersonalRecord
}
