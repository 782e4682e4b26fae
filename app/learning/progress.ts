import type { Lesson } from '#app/mdx/load/lessons.server.ts'
import type { Track } from '#app/mdx/load/tables.server.ts'
import { addDays, endOfLocalDay, localDay } from '#app/people/local-day.ts'
import { contentLanguage } from './content-language.ts'
import { type LessonFacts, type LessonState, lessonState } from './lesson-state.ts'

export type PostFact = { role: 'employee' | 'supervisor' | 'hr'; fromDay: string; timeZone: string }
/** Owed: the day is the obligation's own, and a question that waits for its answer stops the clock. */
export type HandbookFact = 'none' | 'open' | 'signed' | { dueOn: string; timeZone: string; asked: boolean }
export type Why =
	| { what: 'start' }
	| { what: 'activity'; open: number }
	| { what: 'quiz'; state: 'open' | 'failed' | 'new' }
	| { what: 'handbook' }
type Due = { dueOn: string; dueAt: Date; timeZone: string }
type Standing = Due & { state: 'done' | 'overdue' | 'due' | 'open'; completedAt: Date | null; why: Why[] }
export type LessonStep = Standing & {
	kind: 'lesson'
	slug: string
	title: string
	/** Of the title. */
	language: string
	minutes: number
	placeOpen: boolean
}
export type HandbookStep = Standing & { kind: 'handbook' }
export type Step = LessonStep | HandbookStep
export type Progress = { complete: number; required: number; steps: Step[]; next: Step | null; tracks: string[] }

type Facts = {
	/** Current ones. */
	posts: PostFact[]
	tracks: Record<string, Track>
	lessons: Record<string, Lesson>
	factsOf: (lesson: string) => LessonFacts
	/** Where the person stands with the handbook in force; 'none' while there is none to sign. */
	handbook: HandbookFact
	language: string
	now: Date
}

/** Complete and required steps of all tracks of a person's posts, each once; always computed, never kept. */
export function progressOf(facts: Facts): Progress {
	const dues = dueSteps(facts)
	const steps = [...dues].flatMap(([name, due]) => stepOf(name, due, facts))
	steps.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
	const open = steps.filter((step) => step.state !== 'done')
	return {
		complete: steps.length - open.length,
		required: steps.length,
		steps,
		next: open[0] ?? null,
		tracks: tracksOf(facts).map(({ slug }) => slug),
	}
}

const HANDBOOK = 'handbook/'
const tracksOf = ({ tracks, posts }: Facts) =>
	Object.values(tracks).filter(({ roles }) => posts.some(({ role }) => roles.includes(role)))

/** Each step once, with the earliest day that any post asks for. Day 0 is the first day of the post. */
function dueSteps(facts: Facts): Map<string, Due> {
	const dues = new Map<string, Due>()
	for (const track of tracksOf(facts))
		for (const post of facts.posts.filter(({ role }) => track.roles.includes(role)))
			for (const step of track.steps) {
				const name = 'lesson' in step ? step.lesson : HANDBOOK
				const dueOn = addDays(post.fromDay, step.by_day)
				const due = { dueOn, timeZone: post.timeZone, dueAt: endOfLocalDay(dueOn, post.timeZone) }
				const known = dues.get(name)
				if (!known || due.dueAt < known.dueAt) dues.set(name, due)
			}
	return dues
}

function stepOf(name: string, due: Due, facts: Facts): Step[] {
	if (name === HANDBOOK) {
		if (facts.handbook === 'none') return []
		return [handbookStep(due, facts.handbook, facts.now)]
	}
	const lesson = facts.lessons[name]
	if (!lesson) return []
	const state = lessonState(lesson, facts.factsOf(name))
	const language = contentLanguage(lesson.languages, facts.language)
	return [
		{
			kind: 'lesson',
			slug: name,
			title: lesson.texts[language]?.title ?? name,
			language,
			minutes: lesson.minutes,
			...due,
			state: standing(state.completedAt !== null, due, facts.now),
			completedAt: state.completedAt,
			placeOpen: state.placeOpen,
			why: whyOpen(state),
		},
	]
}

function handbookStep(ofTrack: Due, handbook: Exclude<HandbookFact, 'none'>, now: Date): HandbookStep {
	const owed = typeof handbook === 'object' ? handbook : null
	const due = owed ? { ...owed, dueAt: endOfLocalDay(owed.dueOn, owed.timeZone) } : ofTrack
	const { dueOn, dueAt, timeZone } = due
	const state = owed?.asked ? 'open' : standing(handbook === 'signed', due, now)
	const why: Why[] = handbook === 'signed' ? [] : [{ what: 'handbook' }]
	return { kind: 'handbook', dueOn, dueAt, timeZone, state, completedAt: null, why }
}

function standing(done: boolean, { dueOn, dueAt, timeZone }: Due, now: Date): Standing['state'] {
	if (done) return 'done'
	if (now >= dueAt) return 'overdue'
	return localDay(now, timeZone) === dueOn ? 'due' : 'open'
}

function whyOpen({ completedAt, started, openActivities, quiz }: LessonState): Why[] {
	if (completedAt) return []
	if (!started) return [{ what: 'start' }]
	const why: Why[] = openActivities.length > 0 ? [{ what: 'activity', open: openActivities.length }] : []
	return quiz === 'passed' ? why : [...why, { what: 'quiz', state: quiz }]
}
