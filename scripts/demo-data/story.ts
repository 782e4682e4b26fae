import { endPost } from '#app/people/end-post.server.ts'
import { type CastMember, type CastPlace, cast } from '#scripts/cast.ts'
import { hire, join, personId, witness } from './found.ts'
import { askHr, publishHandbook, readHandbook, signWhatWasRead } from './handbook.ts'
import { meet } from './meet.ts'
import { dayFrom, momentFrom, type Scene, type Stage, viewerAt } from './stage.ts'
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
const everybody: CastMember[] = Object.values(cast)
/** In the order in which they come: HR's second person first, so that there is a witness; then supervisors. */
const newcomers = everybody.filter((member) => member !== cast.elif).sort((a, b) => rank(a) - rank(b))
export const FOUNDED = -70
const PUBLISHED = -28

/** Everything that happened in the last ten weeks, in order. */
export function story(stage: Stage): Scene[] {
	const at = (day: number, hour: number, minute = 0) => momentFrom(stage.now, day, hour, minute)
	const scene = (when: Date, play: () => Promise<unknown>): Scene => ({ at: when, play })
	return [
		...arrivals(stage, at, scene),
		...lessons(stage, at, scene),
		...handbook(stage, at, scene),
		...meetings(stage, at, scene),
	].sort((a, b) => a.at.getTime() - b.at.getTime())
}

type At = (day: number, hour: number, minute?: number) => Date
type MakeScene = (when: Date, play: () => Promise<unknown>) => Scene

/** The first witness besides HR comes from the operator; from then on people confirm each other. 2003 and 1001 are still to be seen. */
function arrivals(stage: Stage, at: At, scene: MakeScene): Scene[] {
	const unseen = new Set(['1001', '2003'])
	return newcomers.flatMap((member, index) => {
		const day = Math.max(FOUNDED, Math.min(...member.posts.map((post) => post.from)) - 1)
		const { number } = member
		const isHr = member.posts.some((post) => post.role === 'hr')
		const isSupervisor = member.posts.some((post) => post.role === 'supervisor')
		const witnessed = isHr ? '1003' : isSupervisor ? '1007' : member.posts[0]?.place === 'harbour' ? '2001' : '1002'
		const hired = scene(at(day, 10, index * 4), () => hire(stage, member, at(day, 10, index * 4)))
		const joinAt = at(day + (day > FOUNDED ? 1 : 0), day > FOUNDED ? 8 : 11, index * 2)
		const joined = scene(joinAt, () => join(stage, { number, issuer: isHr ? null : '1003', at: joinAt }))
		const seenAt = new Date(joinAt.getTime() + 60_000)
		const seen = unseen.has(number) ? [] : [scene(seenAt, () => witness(stage, { number, by: witnessed, at: seenAt }))]
		const until = member.posts[0]?.until
		const left =
			until === undefined ? [] : [scene(at(until - 3, 16), () => leave(stage, number, until, at(until - 3, 16)))]
		return [hired, joined, ...seen, ...left]
	})
}

async function leave(stage: Stage, number: string, until: number, now: Date) {
	const viewer = await viewerAt(stage, '1003', now)
	await endPost(stage.db, { viewer, postId: personId(stage, number), untilDay: dayFrom(stage.now, until), now })
}

function lessons(stage: Stage, at: At, scene: MakeScene): Scene[] {
	const taken: [number: string, lessons: string[], firstDay: number, fails?: number][] = [
		['1003', HR_WHOLE, -66],
		['1007', HR_WHOLE.slice(0, 3), -64],
		['1002', WHOLE, -68],
		['2001', WHOLE, -67],
		['1009', WHOLE, -66],
		['1004', WHOLE.slice(0, 5), -60],
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

/** 1001 is new, 1004 stopped half-way and is overdue, 2003 waits for an answer. */
function handbook(stage: Stage, at: At, scene: MakeScene): Scene[] {
	const signers: [number: string, day: number, typedName?: string][] = [
		['1003', -27],
		['1002', -26],
		['1009', -25],
		['2001', -24],
		['1005', -21],
		['2002', -20, 'Igdir Sukru'],
		['1007', -18],
		['1006', -9],
	]
	const question =
		'I work at the till in Harbour. May I give a free coffee when the queue is long, or is that only for a complaint?'
	return [
		scene(at(PUBLISHED, 9), () => publishHandbook(stage, at(PUBLISHED, 9))),
		...signers.flatMap(([number, day, typedName], index) => [
			scene(at(day, 14, index), () => readHandbook(stage, { number, sections: 18, at: at(day, 14, index) })),
			scene(at(day, 15, index), () => signWhatWasRead(stage, { number, typedName, at: at(day, 15, index) })),
		]),
		scene(at(-16, 12), () => readHandbook(stage, { number: '1004', sections: 11, at: at(-16, 12) })),
		scene(at(-17, 12), () => readHandbook(stage, { number: '2003', sections: 4, at: at(-17, 12) })),
		scene(at(-15, 12), () =>
			askHr(stage, {
				number: '2003',
				slug: stage.content.handbook?.sections[12]?.slug ?? '',
				text: question,
				at: at(-15, 12),
			}),
		),
	]
}

const TEAM: Record<'oldTown' | 'harbour', string[]> = {
	oldTown: ['1005', '1004', '1006', '1008', '1001'],
	harbour: ['2002', '2003'],
}

function meetings(stage: Stage, at: At, scene: MakeScene): Scene[] {
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

function rank({ posts }: CastMember): number {
	return ['hr', 'supervisor', 'employee'].indexOf(posts[0]?.role ?? 'employee')
}

function worksOn(number: string, day: number): boolean {
	const member = everybody.find((one) => one.number === number)
	return (member?.posts ?? []).some((post) => post.from <= day && (post.until === undefined || day < post.until))
}
