import { and, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { addDays, localDay } from '#app/people/local-day.ts'
import type { Reads } from '#app/people/today.server.ts'
import { location, person, post } from '#db/schema/people.ts'
import { refresher } from '#db/schema/refreshers.ts'

export type OwnPost = { role: 'employee' | 'supervisor' | 'hr'; fromDay: string; timeZone: string }
export type ShiftNow = {
	locationId: string
	placeName: string
	meeting: { id: string; card: string; runByName: string; finished: boolean } | null
}
export type OwnDay = { day: string; posts: OwnPost[]; shifts: ShiftNow[]; zones: string[] }

/**
 * The viewer's posts of today and, where they supervise, today's meeting: an open one, else the last finished. For HR
 * the time zones of every location beside them. One read.
 */
export async function ownDay(db: Reads, viewer: Viewer, now: Date): Promise<OwnDay> {
	const { organisationId, personId, isHr } = viewer
	const utc = localDay(now, 'UTC')
	const mine = and(
		eq(post.locationId, location.id),
		eq(post.personId, personId),
		// A day either side of the UTC one; the day at the place decides below.
		lte(post.fromDay, addDays(utc, 1)),
		or(isNull(post.untilDay), gt(post.untilDay, addDays(utc, -1))),
	)
	const lately = and(
		eq(refresher.locationId, location.id),
		eq(post.role, 'supervisor'),
		gt(refresher.day, addDays(utc, -2)),
	)
	const rows = await db.read
		.select({ place: location, post, meeting: refresher, runByName: person.name })
		.from(location)
		.leftJoin(post, mine)
		.leftJoin(refresher, lately)
		.leftJoin(person, eq(person.id, refresher.runBy))
		.where(and(eq(location.organisationId, organisationId), isHr ? undefined : isNotNull(post.id)))
		.orderBy(location.name, refresher.startedAt)
	const current = rows.flatMap(({ place, post, meeting, runByName }) => {
		const day = localDay(now, place.timeZone)
		if (!post || post.fromDay > day || (post.untilDay !== null && post.untilDay <= day)) return []
		return [{ day, place, post, meeting: meeting?.day === day ? { ...meeting, runByName: runByName ?? '' } : null }]
	})
	const held = current.filter((row, at) => current.findIndex(({ post }) => post.id === row.post.id) === at)
	return {
		day: held[0]?.day ?? utc,
		posts: held.map(({ post, place }) => ({ role: post.role, fromDay: post.fromDay, timeZone: place.timeZone })),
		shifts: held
			.filter(({ post }) => post.role === 'supervisor')
			.map(({ place }) =>
				shiftAt(
					place,
					current.flatMap((row) => (row.place.id === place.id && row.meeting) || []),
				),
			),
		zones: [...new Set(rows.map(({ place }) => place.timeZone))],
	}
}

type Met = { id: string; card: string; runByName: string; finishedAt: Date | null }

function shiftAt(place: { id: string; name: string }, meetings: Met[]): ShiftNow {
	const meeting = meetings.find(({ finishedAt }) => finishedAt === null) ?? meetings.at(-1)
	const shown = meeting && {
		id: meeting.id,
		card: meeting.card,
		runByName: meeting.runByName,
		finished: meeting.finishedAt !== null,
	}
	return { locationId: place.id, placeName: place.name, meeting: shown ?? null }
}

/** Today at each location, as SQL over `location`, from time zones already read. */
export const todayIn = (zones: string[], now: Date): SQL<string> =>
	zones.length === 0
		? sql<string>`''`
		: sql<string>`case ${location.timeZone} ${sql.join(
				zones.map((zone) => sql`when ${zone} then ${localDay(now, zone)}`),
				sql` `,
			)} end`
