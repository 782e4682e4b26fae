import { and, eq, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { location, post } from '#db/schema/people.ts'
import { localDay } from './local-day.ts'

/** Reads through the pool or, inside a write, through its transaction: `{ read: tx }`. */
export type Reads = { read: Reader }

/** Today at each location, as SQL for queries that join `location`: days differ between time zones. */
export async function localToday(db: Reads, organisationId: string, now: Date): Promise<SQL<string>> {
	const zones = await db.read
		.selectDistinct({ timeZone: location.timeZone })
		.from(location)
		.where(eq(location.organisationId, organisationId))
	return dayAt(
		zones.map((zone) => zone.timeZone),
		now,
	)
}

/** The same for who has read the time zones of the locations already. */
export function dayAt(zones: string[], now: Date): SQL<string> {
	if (zones.length === 0) return sql<string>`''`
	const days = zones.map((zone) => sql`when ${zone} then ${localDay(now, zone)}`)
	return sql<string>`case ${location.timeZone} ${sql.join(days, sql` `)} end`
}

export const isCurrent = (today: SQL<string>) =>
	and(lte(post.fromDay, today), or(isNull(post.untilDay), gt(post.untilDay, today)))

export const isCurrentOrComing = (today: SQL<string>) =>
	or(isNull(post.untilDay), and(gt(post.untilDay, today), gt(post.untilDay, post.fromDay)))
