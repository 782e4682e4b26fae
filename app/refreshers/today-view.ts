import type { HandbookStep, LessonStep, Progress } from '#app/learning/progress.ts'
import { endOfLocalDay, localDay } from '#app/people/local-day.ts'
import type { OwnHandbook } from './handbook-figures.server.ts'

export type TodayStep = {
	kind: 'lesson' | 'handbook'
	to: string
	/** Null for the handbook, whose name is the page's word. */
	title: string | null
	language: string | null
	minutes: number | null
	begun: boolean
	state: 'overdue' | 'due' | 'open'
	dueOn: string
	dueAt: number
}
export type OwnToday = {
	steps: TodayStep[]
	complete: number
	required: number
	repeat: { slug: string; title: string; language: string }[]
}

/** Lessons and handbook in the order of their days. The handbook's day is the obligation's, not the track's. */
export function ownToday(progress: Progress, handbook: OwnHandbook | null, now: Date): OwnToday {
	const lessons = progress.steps.filter((step): step is LessonStep => step.kind === 'lesson')
	const open = lessons.filter(({ state }) => state !== 'done').map(lessonStep)
	const signing = handbook?.owed && !handbook.signed ? [handbookStep(handbook, now)] : []
	const owed = handbook?.owed ? 1 : 0
	const done = lessons.filter(({ state }) => state === 'done')
	const oldest = [...done].sort((a, b) => (a.completedAt?.getTime() ?? 0) - (b.completedAt?.getTime() ?? 0))
	return {
		steps: [...open, ...signing].sort((a, b) => a.dueAt - b.dueAt),
		complete: done.length + owed - signing.length,
		required: lessons.length + owed,
		repeat: oldest.slice(0, 3).map(({ slug, title, language }) => ({ slug, title, language })),
	}
}

const lessonStep = (step: LessonStep): TodayStep => ({
	kind: 'lesson',
	to: `/learn/lessons/${step.slug}`,
	title: step.title,
	language: step.language,
	minutes: step.minutes,
	begun: step.why.some(({ what }) => what !== 'start'),
	state: stateOf(step),
	dueOn: step.dueOn,
	dueAt: step.dueAt.getTime(),
})

const stateOf = ({ state }: LessonStep | HandbookStep): TodayStep['state'] => (state === 'done' ? 'open' : state)

function handbookStep(handbook: OwnHandbook, now: Date): TodayStep {
	const { dueOn, timeZone, overdue } = handbook
	const day = dueOn ?? localDay(now, 'UTC')
	const zone = timeZone ?? 'UTC'
	const today = !handbook.asked && localDay(now, zone) === day
	return {
		kind: 'handbook',
		to: '/handbook',
		title: null,
		language: null,
		minutes: null,
		begun: false,
		state: overdue ? 'overdue' : today ? 'due' : 'open',
		dueOn: day,
		dueAt: endOfLocalDay(day, zone).getTime(),
	}
}
