import { momentsOf, type Scene, type Stage, scene, viewerAt } from './stage.ts'
import { takeLesson } from './take-lesson.ts'

const WHOLE = [
	'what-service-means',
	'say-it-back',
	'same-standard-every-time',
	'icing-does-not-fix-it',
	'your-green-zone',
	'read-agree-sign',
]
const HR_WHOLE = ['what-service-means', 'same-standard-every-time', 'your-green-zone', 'read-agree-sign']

export function lessonsTaken(stage: Stage): Scene[] {
	const at = momentsOf(stage)
	const taken: [number: string, lessons: string[], firstDay: number, fails?: number][] = [
		['1003', HR_WHOLE, -66],
		['1007', HR_WHOLE.slice(0, 3), -64],
		['1002', WHOLE, -68],
		['2001', WHOLE, -67],
		['1009', WHOLE, -66],
		['1004', WHOLE, -60],
		['1005', WHOLE, -58],
		['2002', WHOLE, -57],
		['1008', WHOLE.slice(0, 2), -55],
		['2003', WHOLE.slice(0, 3), -44],
		['1006', WHOLE, -56, 1],
		['1001', WHOLE.slice(0, 1), -1],
	]
	return taken.flatMap(([number, list, firstDay, fails], who) =>
		list.map((lesson, index) => {
			const when = at(firstDay + (list.length > 1 ? index * 2 : 0), 13, who * 3)
			const place = (who + index) % 4 === 3 ? ('home' as const) : ('work' as const)
			return scene(when, async () => {
				const viewer = await viewerAt(stage, number, when)
				const failed = fails && index === 1 ? fails : 0
				await takeLesson(stage.db, { viewer, lesson, at: when, fails: failed, place, content: stage.content })
			})
		}),
	)
}
