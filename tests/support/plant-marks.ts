import { askQuestion } from '#app/handbook/ask-question.server.ts'
import { assignObligations } from '#app/handbook/assign-obligations.server.ts'
import { refuse } from '#app/handbook/refuse.server.ts'
import { answerActivity } from '#app/learning/answer-activity.server.ts'
import type { ActivityKind } from '#app/mdx/shapes/activity.ts'
import { newId } from '#db/schema/columns.ts'
import type { CastMember } from '#scripts/cast.ts'
import { hire, join } from '#scripts/demo-data/found.ts'
import { readHandbook } from '#scripts/demo-data/handbook.ts'
import { meet } from '#scripts/demo-data/meet.ts'
import { type Stage, viewerAt } from '#scripts/demo-data/stage.ts'
import { mark } from './plant.ts'

/** Texts of known people that can be told again in any answer of the server. */
export async function plantMarks(stage: Stage) {
	const at = new Date(stage.now.getTime() - 30 * 60_000)
	for (const number of ['1005', '1006', '2002']) {
		await say(stage, number, 'n1-a2', { kind: 'reflection', text: mark(number, 'private') }, true, at)
		await say(stage, number, 'n4-a1', { kind: 'self-check', text: mark(number, 'text'), criteria: ['c1'] }, false, at)
	}
	for (const number of ['1006', '2002']) {
		const viewer = await viewerAt(stage, number, at)
		const text = mark(number, 'question')
		await askQuestion(stage.db, { viewer, version: 1, slug: null, key: newId(), text, now: at })
	}
	const viewer = await viewerAt(stage, '2003', at)
	await refuse(stage.db, { viewer, version: 1, reason: mark('2003', 'decline'), now: at })
	const card = Object.keys(stage.content.cards).sort()[0] ?? ''
	for (const number of ['4001', '4002', '4003', '4004', '4005', '4006']) {
		await hire(stage, newcomer(number), at)
		await join(stage, { number, issuer: '1003', at })
	}
	await assignObligations(stage.db, { organisationId: stage.organisationId, now: at })
	for (const number of ['4002', '4003', '4004', '4005']) await readHandbook(stage, { number, sections: 18, at })
	const meeting = { by: '2001', card, here: ['2002'], handsRight: 1, question: mark('2001', 'meeting'), at }
	await meet(stage, { ...meeting, place: 'harbour' })
}

/** Old Town's people for tests that change something: 4001 has done nothing, 4002 to 4005 have read and not signed. */
const newcomer = (number: string): CastMember => ({
	...{ name: `Nova Oseba ${number.slice(-1)}`, number },
	posts: [{ place: 'oldTown', role: 'employee', position: 'Till', from: 0 }],
})

type Said = { kind: ActivityKind; text: string; criteria?: string[] }

async function say(stage: Stage, number: string, activity: string, response: Said, hidden: boolean, now: Date) {
	const viewer = await viewerAt(stage, number, now)
	const loaded = stage.content.activities[activity]
	if (!loaded) throw new Error(`There is no activity ${activity}`)
	await answerActivity(stage.db, {
		...{ viewer, key: newId(), lesson: loaded.lesson, activity, kind: response.kind, response },
		...{ points: null, done: true, private: hidden, contentSha256: '', language: 'en', now },
	})
}
