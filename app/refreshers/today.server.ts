import type { Viewer } from '#app/access/viewer.ts'
import { ensureObligation } from '#app/handbook/ensure-obligation.server.ts'
import { factsOf, lessonFactsOf } from '#app/learning/learning-facts.server.ts'
import { progressOf } from '#app/learning/progress.ts'
import type { Content } from '#app/mdx/content.server.ts'
import type { Db } from '#db/client.ts'
import { cardTitle } from './card-panels.server.ts'
import { handbookFigures } from './handbook-figures.server.ts'
import { ownDay } from './own-day.server.ts'
import { ownToday } from './today-view.ts'

type Input = { viewer: Viewer; content: Content; now: Date }

/** What the home page shows: the shift, what needs HR's attention, one's own steps. Four reads once the handbook is owed. */
export async function todayFor(db: Db, { viewer, content, now }: Input) {
	const { organisationId, personId, language } = viewer
	const [day, facts] = await Promise.all([
		ownDay(db, viewer, now),
		factsOf(db.read, { organisationId, personIds: [personId] }),
	])
	const { own, figures } = await owed(db, viewer, day.zones, now)
	const progress = progressOf({
		posts: day.posts,
		lessons: content.lessons,
		tracks: content.tracks,
		factsOf: (lesson) => lessonFactsOf(facts, personId, lesson),
		handbook: 'none',
		language,
		now,
	})
	const shifts = day.shifts.map(({ meeting, ...shift }) => ({
		...shift,
		meeting: meeting && { ...meeting, title: cardTitle(content, meeting.card, language) },
	}))
	return { day: day.day, shifts, figures, handbook: own, own: ownToday(progress, own, now) }
}

/** Whoever comes home owes the newest handbook; the second look happens once for each version. */
async function owed(db: Db, viewer: Viewer, zones: string[], now: Date) {
	const first = await handbookFigures(db, { viewer, zones, now })
	if (!first.own || first.own.owed) return first
	await ensureObligation(db, viewer, now)
	return handbookFigures(db, { viewer, zones, now })
}
