import type { Viewer } from '#app/access/viewer.ts'
import type { Content } from '#app/mdx/content.server.ts'
import { localDay } from '#app/people/local-day.ts'
import type { Db } from '#db/client.ts'
import { cardTitle, panelsOf } from './card-panels.server.ts'
import type { RecordView } from './components/meeting-record.tsx'
import { mantraOf } from './mantra.server.ts'
import { type Meeting, meetingPage } from './meeting.server.ts'

type Input = { viewer: Viewer; id: string; content: Content; now: Date }

/** What the page of a meeting shows: its panels while it runs, its record once it is finished; null if not the viewer's. */
export async function meetingView(db: Db, { viewer, id, content, now }: Input) {
	const [found, mantra] = await Promise.all([
		meetingPage(db, viewer, id),
		mantraOf(db, { organisationId: viewer.organisationId, language: viewer.language }),
	])
	if (!found) return null
	const { meeting, here, team } = found
	const panels = panelsOf(content, meeting.card, meeting.language)
	const present = here.map(({ id, name }) => ({ id, name }))
	const gone = here
		.filter(({ id }) => !team.some((one) => one.id === id))
		.map(({ id, name }) => ({ id, name, position: '' }))
	return {
		id: meeting.id,
		at: meeting.locationId,
		title: panels?.title ?? cardTitle(content, meeting.card, viewer.language),
		placeName: meeting.placeName,
		day: meeting.day,
		mantra,
		panels,
		team: [...team, ...gone],
		here: present.map(({ id }) => id),
		record: meeting.finishedAt ? recordOf(meeting, meeting.finishedAt, present) : null,
		lateOpen: meeting.finishedAt !== null && localDay(now, meeting.timeZone) === meeting.day,
		mayChange: meeting.finishedAt === null && meeting.runBy === viewer.personId && present.length === 0,
	}
}

function recordOf(meeting: Meeting, finishedAt: Date, here: RecordView['here']): Omit<RecordView, 'title'> {
	const { placeName, day, timeZone, startedAt, runByName, mantraSaid, handsRight, question } = meeting
	const times = { startedAt: startedAt.toISOString(), finishedAt: finishedAt.toISOString() }
	return { placeName, day, timeZone, ...times, runByName, mantraSaid, handsRight, question, here }
}
