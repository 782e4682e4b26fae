import { and, count, desc, eq, inArray } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { locationFor } from '#app/people/locations.server.ts'
import type { Db } from '#db/client.ts'
import { person } from '#db/schema/people.ts'
import { attendance, refresher } from '#db/schema/refreshers.ts'

export type PastMeeting = {
	id: string
	day: string
	card: string
	runByName: string
	startedAt: Date
	finishedAt: Date | null
	handsRight: number | null
	question: string | null
	here: number
}
export const HISTORY_PAGE = 20

/** The meetings of a location, the newest first; null where it is not the viewer's. `page` counts from 1. */
export async function refresherHistory(
	db: Db,
	{
		viewer,
		locationId,
		page = 1,
		pageSize = HISTORY_PAGE,
	}: { viewer: Viewer; locationId: string; page?: number; pageSize?: number },
): Promise<{ meetings: PastMeeting[]; total: number } | null> {
	const place = await locationFor(db, viewer, locationId)
	if (!place) return null
	const there = and(eq(refresher.organisationId, viewer.organisationId), eq(refresher.locationId, place.id))
	const [[sum], rows] = await Promise.all([
		db.read.select({ total: count() }).from(refresher).where(there),
		db.read
			.select({
				id: refresher.id,
				day: refresher.day,
				card: refresher.card,
				runByName: person.name,
				startedAt: refresher.startedAt,
				finishedAt: refresher.finishedAt,
				handsRight: refresher.handsRight,
				question: refresher.question,
			})
			.from(refresher)
			.innerJoin(person, eq(person.id, refresher.runBy))
			.where(there)
			.orderBy(desc(refresher.startedAt), desc(refresher.id))
			.limit(pageSize)
			.offset((page - 1) * pageSize),
	])
	const here = await presentAt(
		db,
		viewer.organisationId,
		rows.map(({ id }) => id),
	)
	return { total: sum?.total ?? 0, meetings: rows.map((row) => ({ ...row, here: here.get(row.id) ?? 0 })) }
}

async function presentAt(db: Db, organisationId: string, ids: string[]): Promise<Map<string, number>> {
	if (ids.length === 0) return new Map()
	const rows = await db.read
		.select({ id: attendance.refresherId, people: count() })
		.from(attendance)
		.where(and(eq(attendance.organisationId, organisationId), inArray(attendance.refresherId, ids)))
		.groupBy(attendance.refresherId)
	return new Map(rows.map(({ id, people }) => [id, people]))
}
