import type { CastPlace } from '#scripts/cast.ts'
import { worksOn } from './arrivals.ts'
import { meet } from './meet.ts'
import { momentsOf, type Scene, type Stage, scene } from './stage.ts'

const TEAM: Record<'oldTown' | 'harbour', string[]> = {
	oldTown: ['1005', '1004', '1006', '1008', '1001'],
	harbour: ['2002', '2003'],
}

export function meetingsHeld(stage: Stage): Scene[] {
	const at = momentsOf(stage)
	const cards = Object.keys(stage.content.cards).sort()
	const days = Array.from({ length: 19 }, (_, index) => -56 + index * 3)
	return days.flatMap((day, index) =>
		(['oldTown', 'harbour'] as const).map((place, which) => {
			const when = at(day, 7, 30 + which * 10)
			const here = TEAM[place].filter((number, who) => worksOn(number, day) && (index + who) % 4 !== 1)
			const by = index % 5 === 4 ? '1009' : place === 'oldTown' ? '1002' : '2001'
			const card = cards[(index * 2 + which * 5) % cards.length] ?? ''
			const people = here.length > 0 ? here : TEAM[place].filter((number) => worksOn(number, day)).slice(0, 1)
			const handsRight = Math.max(0, people.length - (index % 3 === 0 ? 1 : 0))
			const question = index === 11 ? 'Who may pull a tray of rolls when Tomaž is on his break?' : undefined
			return scene(when, () =>
				meet(stage, { place: place satisfies CastPlace, by, card, here: people, handsRight, question, at: when }),
			)
		}),
	)
}
