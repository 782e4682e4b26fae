import { endPost } from '#app/people/end-post.server.ts'
import { type CastMember, cast } from '#scripts/cast.ts'
import { hire, join, personId, witness } from './found.ts'
import { dayFrom, FOUNDED, momentsOf, type Scene, type Stage, scene, viewerAt } from './stage.ts'

const everybody: CastMember[] = Object.values(cast)
/** In the order in which they come: HR's second person first, so that there is a witness; then supervisors. */
const newcomers = everybody.filter((member) => member !== cast.elif).sort((a, b) => rank(a) - rank(b))

/** The first witness besides HR comes from the operator; from then on people confirm each other. 2003 and 1001 are still to be seen. */
export function arrivals(stage: Stage): Scene[] {
	const at = momentsOf(stage)
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

function rank({ posts }: CastMember): number {
	return ['hr', 'supervisor', 'employee'].indexOf(posts[0]?.role ?? 'employee')
}

/** Whether somebody had a post on that day, counted from today. */
export function worksOn(number: string, day: number): boolean {
	const member = everybody.find((one) => one.number === number)
	return (member?.posts ?? []).some((post) => post.from <= day && (post.until === undefined || day < post.until))
}
