import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { accessGaps, unsignedPeople } from './attention.server.ts'
import { handbookFigures } from './handbook-figures.server.ts'
import { ownDay } from './own-day.server.ts'
import { placeProgress } from './place-progress.server.ts'

export type Waiting = {
	what: 'declined' | 'asked' | 'overdue' | 'unsigned' | 'never-joined' | 'not-confirmed'
	total: number
	people: { id: string; name: string; dueOn: string | null }[]
}
export type NextForHr = 'publish' | 'answer' | 'join' | 'declined' | 'overdue' | 'confirm' | null

const SHOWN = 6

/** What waits for HR, each figure with the first names behind it, what to do next, and how each location stands. Nine reads. */
export async function hrHome(db: Db, { viewer, now }: { viewer: Viewer; now: Date }) {
	const { zones } = await ownDay(db, viewer, now)
	const input = { viewer, zones, now }
	const [{ own, figures }, unsigned, gaps, places] = await Promise.all([
		handbookFigures(db, input),
		unsignedPeople(db, input),
		accessGaps(db, input),
		placeProgress(db, input),
	])
	const counts = figures ?? { unsigned: 0, overdue: 0, asked: 0, declined: 0 }
	const undated = (people: { id: string; name: string }[]) => people.map(({ id, name }) => ({ id, name, dueOn: null }))
	const all: Waiting[] = [
		{ what: 'asked', total: counts.asked, people: unsigned.filter(({ asked }) => asked) },
		{ what: 'declined', total: counts.declined, people: unsigned.filter(({ declined }) => declined) },
		{ what: 'overdue', total: counts.overdue, people: unsigned.filter(({ overdue }) => overdue) },
		{ what: 'unsigned', total: counts.unsigned, people: unsigned },
		{ what: 'never-joined', total: gaps.neverJoined.total, people: undated(gaps.neverJoined.people) },
		{ what: 'not-confirmed', total: gaps.notConfirmed.total, people: undated(gaps.notConfirmed.people) },
	]
	const waiting = all
		.filter(({ total }) => total > 0)
		.map(({ people, ...rest }) => ({
			...rest,
			people: people.slice(0, SHOWN).map(({ id, name, dueOn }) => ({ id, name, dueOn })),
		}))
	return { published: own?.number ?? null, waiting, next: nextOf(own !== null, waiting), places }
}

function nextOf(published: boolean, waiting: Waiting[]): NextForHr {
	if (!published) return 'publish'
	const steps = {
		asked: 'answer',
		'never-joined': 'join',
		declined: 'declined',
		overdue: 'overdue',
		'not-confirmed': 'confirm',
	} as const
	const first = (Object.keys(steps) as (keyof typeof steps)[]).find((what) => waiting.some((one) => one.what === what))
	return first ? steps[first] : null
}
