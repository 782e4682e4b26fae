import { finishRefresher } from '#app/refreshers/finish-refresher.server.ts'
import { startRefresher } from '#app/refreshers/start-refresher.server.ts'
import type { CastPlace } from '#scripts/cast.ts'
import { personId, placeId } from './found.ts'
import { key, type Stage, viewerAt } from './stage.ts'

type Meeting = {
	place: CastPlace
	by: string
	card: string
	here: string[]
	handsRight: number
	question?: string
	at: Date
}

/** One pre-shift meeting, run and finished in five minutes. */
export async function meet(stage: Stage, meeting: Meeting): Promise<void> {
	const { db, content } = stage
	const { place, by, here, handsRight, question = null, at } = meeting
	const viewer = await viewerAt(stage, by, at)
	const card = content.cards[meeting.card]
	if (!card) throw new Error(`There is no card ${meeting.card}.`)
	const used = { slug: card.slug, version: card.version, sha256: card.sha256.en ?? '', language: 'en' }
	const id = key()
	await startRefresher(db, { viewer, locationId: placeId(stage, place), key: id, card: used, now: at })
	const ended = await finishRefresher(db, {
		viewer,
		refresherId: id,
		personIds: here.map((number) => personId(stage, number)),
		mantraSaid: true,
		handsRight,
		question,
		now: new Date(at.getTime() + 5 * 60_000),
	})
	if (ended !== 'finished') throw new Error(`The meeting at ${place} ended with ${ended}.`)
}
