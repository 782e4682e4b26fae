import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { isId } from '#app/people/asking.ts'
import { localDay } from '#app/people/local-day.ts'
import { locationFor } from '#app/people/locations.server.ts'
import type { Db, Tx } from '#db/client.ts'
import { attendance, refresher } from '#db/schema/refreshers.ts'

export type CardUsed = { slug: string; version: number; sha256: string; language: string }
type Input = { viewer: Viewer; locationId: string; key: string; card: CardUsed; now: Date }
type Outcome = { kind: 'started' | 'resumed' | 'switched'; id: string } | { kind: 'not-found' }

/**
 * One open meeting a location and day: a second start resumes it. Whoever began it and has marked nobody yet may still
 * change the card. `key`, made with the form, becomes the id, so that a repeated POST makes one meeting.
 */
export async function startRefresher(db: Db, { viewer, locationId, key, card, now }: Input): Promise<Outcome> {
	if (!isId(locationId) || !isId(key)) return { kind: 'not-found' }
	const { organisationId, personId } = viewer
	return db.write<Outcome>(
		async (tx) => {
			const place = await locationFor({ read: tx }, viewer, locationId)
			if (!place) return { kind: 'not-found' }
			const day = localDay(now, place.timeZone)
			const used = { card: card.slug, cardVersion: card.version, contentSha256: card.sha256, language: card.language }
			const open = await openOn(tx, { organisationId, locationId, day })
			if (open) return resumed(tx, open, personId, used, now)
			const made = await tx
				.insert(refresher)
				.values({ id: key, organisationId, locationId, ...used, runBy: personId, day, startedAt: now })
				.onConflictDoNothing()
				.returning({ id: refresher.id })
			return made.length > 0 ? { kind: 'started', id: key } : madeBefore(tx, organisationId, locationId, key)
		},
		{ table: 'location', id: locationId },
	)
}

type Open = { id: string; card: string; runBy: string }

async function openOn(
	tx: Tx,
	on: { organisationId: string; locationId: string; day: string },
): Promise<Open | undefined> {
	const [open] = await tx
		.select({ id: refresher.id, card: refresher.card, runBy: refresher.runBy })
		.from(refresher)
		.where(
			and(
				eq(refresher.organisationId, on.organisationId),
				eq(refresher.locationId, on.locationId),
				eq(refresher.day, on.day),
				isNull(refresher.finishedAt),
			),
		)
		.orderBy(asc(refresher.startedAt), asc(refresher.id))
	return open
}

type Used = { card: string; cardVersion: number; contentSha256: string; language: string }

async function resumed(tx: Tx, open: Open, personId: string, used: Used, now: Date): Promise<Outcome> {
	if (open.card === used.card || open.runBy !== personId) return { kind: 'resumed', id: open.id }
	const [somebody] = await tx
		.select({ id: attendance.id })
		.from(attendance)
		.where(eq(attendance.refresherId, open.id))
		.limit(1)
	if (somebody) return { kind: 'resumed', id: open.id }
	await tx
		.update(refresher)
		.set({ ...used, startedAt: now })
		.where(eq(refresher.id, open.id))
	return { kind: 'switched', id: open.id }
}

/** The same form, sent again after its meeting was finished; a key of somebody else's meeting names nothing. */
async function madeBefore(tx: Tx, organisationId: string, locationId: string, key: string): Promise<Outcome> {
	const [row] = await tx
		.select({ id: refresher.id })
		.from(refresher)
		.where(
			and(eq(refresher.id, key), eq(refresher.organisationId, organisationId), eq(refresher.locationId, locationId)),
		)
	return row ? { kind: 'resumed', id: row.id } : { kind: 'not-found' }
}
