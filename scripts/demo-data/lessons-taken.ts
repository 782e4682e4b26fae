import { momentsOf, type Scene, type Stage, scene, viewerAt } from './stage.ts'
import { takeLesson } from './take-lesson.ts'

/** Who took the first so many lessons of a track (all, where none is said), from which day on. */
type Taking = { number: string; track: string; first?: number; from: number; failsOnce?: true; aDay?: number }

const takings: Taking[] = [
	{ number: '1003', track: 'hr', from: -66 },
	{ number: '1007', track: 'hr', first: 10, from: -64 },
	{ number: '1002', track: 'supervisor', from: -68 },
	{ number: '2001', track: 'supervisor', from: -67 },
	{ number: '1009', track: 'supervisor', first: 22, from: -66 },
	{ number: '1004', track: 'new-hire', from: -60 },
	{ number: '1005', track: 'new-hire', from: -58 },
	{ number: '2002', track: 'new-hire', first: 18, from: -57 },
	{ number: '1008', track: 'new-hire', first: 11, from: -55 },
	{ number: '2003', track: 'new-hire', first: 14, from: -44 },
	{ number: '1006', track: 'new-hire', from: -56, failsOnce: true },
	{ number: '1001', track: 'new-hire', first: 3, from: -1, aDay: 3 },
]

export function lessonsTaken(stage: Stage): Scene[] {
	const at = momentsOf(stage)
	return takings.flatMap(({ number, track, first, from, failsOnce, aDay = 0.5 }, who) =>
		lessonsOf(stage, track)
			.slice(0, first)
			.map((lesson, index) => {
				const when = at(from + Math.floor(index / aDay), 13 + (index % Math.ceil(aDay)), who * 3)
				const place = (who + index) % 4 === 3 ? ('home' as const) : ('work' as const)
				return scene(when, async () => {
					const viewer = await viewerAt(stage, number, when)
					const fails = failsOnce && index === 1 ? 1 : 0
					await takeLesson(stage.db, { viewer, lesson, at: when, fails, place, content: stage.content })
				})
			}),
	)
}

function lessonsOf({ content }: Stage, track: string): string[] {
	const steps = content.tracks[track]?.steps ?? []
	return steps.flatMap((step) => ('lesson' in step ? [step.lesson] : []))
}
