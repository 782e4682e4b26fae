import { and, asc, eq, isNotNull, max } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { localDay } from '#app/people/local-day.ts'
import { type Location, locationFor } from '#app/people/locations.server.ts'
import type { Db } from '#db/client.ts'
import { refresher } from '#db/schema/refreshers.ts'
import { type Choosable, type Suggestion, suggestCards } from './suggest-cards.ts'

type Input<C> = { viewer: Viewer; locationId: string; cards: C[]; now: Date }

/** All cards, the one for today first, with why; null where the location is not the viewer's. Any card may be picked. */
export async function chooseCard<C extends Choosable>(db: Db, input: Input<C>): Promise<Suggestion<C>[] | null> {
	const { viewer, locationId, cards, now } = input
	const place = await locationFor(db, viewer, locationId)
	return place && rankedCards(db, { place, cards, now })
}

type Ranking<C> = { place: Location; cards: C[]; now: Date }

/** The same for a location that was found for the viewer before. One read. */
export async function rankedCards<C extends Choosable>(
	db: Db,
	{ place, cards, now }: Ranking<C>,
): Promise<Suggestion<C>[]> {
	const used = await db.read
		.select({ card: refresher.card, day: max(refresher.day) })
		.from(refresher)
		.where(
			and(
				eq(refresher.organisationId, place.organisationId),
				eq(refresher.locationId, place.id),
				isNotNull(refresher.finishedAt),
			),
		)
		.groupBy(refresher.card)
		.orderBy(asc(max(refresher.startedAt)))
	const lastDays = used.map(({ card, day }) => ({ card, day: day ?? '' }))
	return suggestCards(cards, lastDays, localDay(now, place.timeZone))
}
