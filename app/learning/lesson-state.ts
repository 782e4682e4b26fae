export type AttemptFact = {
	id: string
	number: number
	startedAt: Date
	finishedAt: Date | null
	score: number | null
	passed: boolean | null
	language: string
	contentSha256: string
}
export type LessonFacts = {
	completion: { completedAt: Date; place: 'work' | 'home'; minutes: number } | null
	attempts: AttemptFact[]
	/** When each activity was first answered. */
	answered: Map<string, Date>
}
export type LessonState = {
	completedAt: Date | null
	/** The first attempt that passed. */
	attempt: AttemptFact | null
	/** Complete, but the person has not said where they did it. */
	placeOpen: boolean
	openActivities: string[]
	quiz: 'passed' | 'open' | 'failed' | 'new'
	started: boolean
}

/** A lesson is complete when its activities are answered and its quiz is passed; once kept, whatever the content becomes. */
export function lessonState({ activity }: { activity: string[] }, facts: LessonFacts): LessonState {
	const { completion, attempts, answered } = facts
	const attempt = attempts.find(({ passed }) => passed) ?? null
	const openActivities = completion ? [] : activity.filter((id) => !answered.has(id))
	const together = attempt?.finishedAt && openActivities.length === 0
	const times = [attempt?.finishedAt, ...activity.map((id) => answered.get(id))].flatMap((at) =>
		at ? [at.getTime()] : [],
	)
	return {
		completedAt: completion?.completedAt ?? (together ? new Date(Math.max(...times)) : null),
		attempt,
		placeOpen: !completion && Boolean(together),
		openActivities,
		quiz: completion || attempt ? 'passed' : quizState(attempts),
		started: attempts.length > 0 || answered.size > 0 || completion !== null,
	}
}

function quizState(attempts: AttemptFact[]): 'open' | 'failed' | 'new' {
	if (attempts.some(({ finishedAt }) => finishedAt === null)) return 'open'
	return attempts.some(({ passed }) => passed === false) ? 'failed' : 'new'
}

/** The first component in the order of the page that nobody has answered; null when all are. */
export const resumePoint = (componentIds: string[], answered: Iterable<string>): string | null => {
	const done = new Set(answered)
	return componentIds.find((id) => !done.has(id)) ?? null
}
