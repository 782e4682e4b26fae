import { and, asc, countDistinct, desc, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { isCurrent, type Reads } from '#app/people/today.server.ts'
import type { Db } from '#db/client.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { obligation } from '#db/schema/obligation.ts'
import { location, post } from '#db/schema/people.ts'
import { signature } from '#db/schema/signature.ts'
import { lastRefreshers } from './last-refreshers.server.ts'
import { todayIn } from './own-day.server.ts'

export type PlaceProgress = { id: string; name: string; people: number; signed: number; lastRefresher: string | null }
type Input = { viewer: Viewer; zones: string[]; now: Date }

/** For HR: by location how many work there today, how many of them have signed the newest handbook, and the last refresher. */
export async function placeProgress(db: Db, { viewer, zones, now }: Input): Promise<PlaceProgress[]> {
	if (!viewer.isHr) return []
	const [rows, last] = await Promise.all([
		signedByPlace(db, viewer.organisationId, zones, now),
		lastRefreshers(db, viewer),
	])
	return rows.map((row) => ({ ...row, lastRefresher: last.get(row.id) ?? null }))
}

function signedByPlace(db: Reads, organisationId: string, zones: string[], now: Date) {
	const newest = db.read
		.select({ id: handbookVersion.id })
		.from(handbookVersion)
		.where(eq(handbookVersion.organisationId, organisationId))
		.orderBy(desc(handbookVersion.number))
		.limit(1)
		.as('newest')
	const signed = db.read
		.select({ personId: signature.personId })
		.from(newest)
		.innerJoin(obligation, eq(obligation.versionId, newest.id))
		.innerJoin(signature, eq(signature.obligationId, obligation.id))
		.as('signed')
	return db.read
		.select({
			id: location.id,
			name: location.name,
			people: countDistinct(post.personId),
			signed: countDistinct(signed.personId),
		})
		.from(location)
		.leftJoin(post, and(eq(post.locationId, location.id), isCurrent(todayIn(zones, now))))
		.leftJoin(signed, eq(signed.personId, post.personId))
		.where(eq(location.organisationId, organisationId))
		.groupBy(location.id, location.name)
		.orderBy(asc(location.name))
}
