import { and, desc, eq } from 'drizzle-orm'
import { awaitedConfirmations } from '#app/access/awaited-confirmations.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import { teamProgress } from '#app/learning/track-progress.server.ts'
import type { Content } from '#app/mdx/content.server.ts'
import { localDay } from '#app/people/local-day.ts'
import { type Location, locationsFor } from '#app/people/locations.server.ts'
import type { Db } from '#db/client.ts'
import { person } from '#db/schema/people.ts'
import { refresher } from '#db/schema/refreshers.ts'
import { cardTitle } from './card-panels.server.ts'
import { rankedCards } from './choose-card.server.ts'
import { offersOf } from './offers.server.ts'
import { placeAsked } from './place-asked.ts'
import { readinessOf } from './readiness.ts'
import { teamStanding } from './team-standing.server.ts'

type Input = { viewer: Viewer; search: URLSearchParams; content: Content; now: Date }

/** One location's shift: today's refresher, how ready the team is, whose password waits for a witness; null if not the viewer's. */
export async function shiftFor(db: Db, { viewer, search, content, now }: Input) {
	const places = await locationsFor(db, viewer)
	const place = placeAsked(places, viewer, search)
	if (!place) return null
	const [team, meeting, ranked, awaited] = await Promise.all([
		teamStanding(db, place, now),
		meetingOn(db, place, localDay(now, place.timeZone)),
		rankedCards(db, { place, cards: Object.values(content.cards), now }),
		awaitedConfirmations(db, viewer, { now }),
	])
	const personIds = team.map(({ id }) => id)
	const progress = await teamProgress(db, { viewer, personIds, content, handbook: () => 'none', now })
	return {
		at: place.id,
		placeName: place.name,
		places: places.map(({ id, name }) => ({ id, name })),
		meeting: meeting && { ...meeting, title: cardTitle(content, meeting.card, viewer.language) },
		offer: offersOf(content, ranked.slice(0, 1), place.language)[0] ?? null,
		team: readinessOf(team, progress),
		awaited: awaited.map(({ credentialId, personId, name }) => ({ credentialId, personId, name })),
	}
}

/** Today's meeting there: an open one, else the last finished. */
async function meetingOn(db: Db, place: Location, day: string) {
	const rows = await db.read
		.select({ id: refresher.id, card: refresher.card, finishedAt: refresher.finishedAt, runByName: person.name })
		.from(refresher)
		.innerJoin(person, eq(person.id, refresher.runBy))
		.where(
			and(
				eq(refresher.organisationId, place.organisationId),
				eq(refresher.locationId, place.id),
				eq(refresher.day, day),
			),
		)
		.orderBy(desc(refresher.startedAt), desc(refresher.id))
	const found = rows.find(({ finishedAt }) => finishedAt === null) ?? rows[0]
	return found
		? { id: found.id, card: found.card, runByName: found.runByName, finished: found.finishedAt !== null }
		: null
}
