import type { LessonStep, Progress } from '#app/learning/progress.ts'
import type { TeamStanding } from './team-standing.server.ts'

/** One thing a person has open: a lesson by its title, or the handbook. */
export type OpenThing = { title: string | null; language: string | null; dueOn: string | null }
export type Ready = {
	id: string
	name: string
	handbook: TeamStanding['handbook']
	overdue: OpenThing[]
	due: OpenThing[]
}
export type Readiness = {
	published: boolean
	unsigned: Ready[]
	overdue: Ready[]
	due: Ready[]
	finished: Ready[]
	/** Everybody who works here today, by name. */
	people: { id: string; name: string }[]
	size: number
}

/** Names first: who has not signed, who is late with what, who has what to do by when, who has nothing open. */
export function readinessOf(team: TeamStanding[], progress: Map<string, Progress>): Readiness {
	const people = team.map((member) => readyOf(member, progress.get(member.id)))
	const late = people.filter(({ overdue }) => overdue.length > 0)
	const open = people.filter(({ overdue, due }) => overdue.length === 0 && due.length > 0)
	const signed = ({ handbook }: Ready) => handbook.state === null || handbook.state === 'signed'
	return {
		published: team.some(({ handbook }) => handbook.state !== null),
		unsigned: people.filter((person) => !signed(person)),
		overdue: late,
		due: open,
		finished: people.filter(
			({ overdue, due, ...person }) => overdue.length + due.length === 0 && signed({ ...person, overdue, due }),
		),
		people: team.map(({ id, name }) => ({ id, name })),
		size: team.length,
	}
}

function readyOf({ id, name, handbook }: TeamStanding, progress: Progress | undefined): Ready {
	const lessons = (progress?.steps ?? []).filter((step): step is LessonStep => step.kind === 'lesson')
	const things = (late: boolean) =>
		lessons
			.filter(({ state }) => state !== 'done' && (state === 'overdue') === late)
			.map(({ title, language, dueOn }) => ({ title, language, dueOn }))
	const signing = { title: null, language: null, dueOn: handbook.dueOn }
	return {
		...{ id, name, handbook },
		overdue: [...things(true), ...(handbook.state === 'overdue' ? [signing] : [])],
		due: [...things(false), ...(handbook.state === 'open' ? [signing] : [])],
	}
}
