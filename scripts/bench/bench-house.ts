import { accountOf } from '#app/access/credential-in-force.server.ts'
import { startSession } from '#app/access/session.server.ts'
import type { Content } from '#app/mdx/content.server.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { handedCode, hire, join, personId } from '#scripts/demo-data/found.ts'
import { readHandbook } from '#scripts/demo-data/handbook.ts'
import { makeDemo } from '#scripts/demo-data/make-demo.ts'
import type { Stage } from '#scripts/demo-data/stage.ts'

export type Learner = { number: string; name: string; personId: string; cookie: string }

/** The demo's organisation and so many more people, who have read the handbook and are about to sign it, and one with a join code. */
export async function benchHouse(db: Db, input: { content: Content; people: number; now: Date }) {
	const { content, people, now } = input
	const stage = await makeDemo(db, { content, now })
	const learners: Learner[] = []
	for (let index = 0; index < people; index++) {
		const number = `B${100 + index}`
		const name = `Bench Person ${index}`
		const posts = [{ place: 'oldTown' as const, role: 'employee' as const, position: 'Till', from: -1 }]
		await hire(stage, { number, name, posts }, now)
		await join(stage, { number, issuer: '1003', at: now })
		await readHandbook(stage, { number, sections: 18, at: now })
		learners.push({ number, name, personId: personId(stage, number), cookie: await cookieOf(stage, number, now) })
	}
	const newcomer = { number: 'B001', name: 'Bench Newcomer' }
	const posts = [{ place: 'oldTown' as const, role: 'employee' as const, position: 'Till', from: 0 }]
	await hire(stage, { ...newcomer, posts }, now)
	const code = await handedCode(stage, newcomer.number, '1003', now)
	return { stage, learners, newcomer: { ...newcomer, code } }
}

async function cookieOf({ db, organisationId }: Stage, number: string, now: Date): Promise<string> {
	const account = await accountOf(db, { typed: number }, now)
	if (!account?.credential) throw new Error(`${number} has no password.`)
	const { personId } = account
	const credentialId = account.credential.id
	const session = { organisationId, personId, credentialId, browserMark: newId(), isHr: false, now }
	const { token } = await db.write((tx) => startSession(tx, session))
	return `__Host-lineup=${token}`
}
