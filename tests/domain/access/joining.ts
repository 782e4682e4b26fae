import { createHash } from 'node:crypto'
import { codeOfKey, HANDED_LENGTH } from '#app/access/code.server.ts'
import { issueCode } from '#app/access/issue-code.server.ts'
import { issueRecoveryCode } from '#app/access/issue-operator-code.server.ts'
import { viewerOf } from '#app/access/live-session.server.ts'
import { redeemCode } from '#app/access/redeem-code.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'

export const circumstances = { address: '192.0.2.7', userAgent: 'test', sessionId: null, browserMark: null }
export const address = '192.0.2.7'
export const minutes = (count: number) => count * 60 * 1000
export const after = (now: Date, ms: number) => new Date(now.getTime() + ms)

/** A browser of one's own. */
export const browser = (name: string) => createHash('sha256').update(name).digest('hex')

export const password = 'a quiet harbour'

/** Hands out a code and sets a password with it, in a browser of the person's own; gives the viewer it makes. */
export async function joined(db: Db, input: { issuer: Viewer; personId: string; now: Date }): Promise<Viewer> {
	const { issuer, personId, now } = input
	const key = `key-${personId}-${now.getTime()}-${issuer.personId}`
	const issued = await issueCode(db, { viewer: issuer, personId, key, circumstances, now })
	if (issued.outcome !== 'issued') throw new Error(issued.outcome)
	return redeemed(db, { code: codeOfKey(key, HANDED_LENGTH), personId, now })
}

/** Lets the operator recover an account on the server's console. */
export async function recovered(db: Db, input: { employeeNumber: string; now: Date }): Promise<Viewer> {
	const issued = await issueRecoveryCode(db, input)
	if (issued.outcome !== 'issued') throw new Error(issued.outcome)
	return redeemed(db, { code: issued.code, personId: input.employeeNumber, now: input.now })
}

async function redeemed(db: Db, input: { code: string; personId: string; now: Date }): Promise<Viewer> {
	const { code, personId, now } = input
	const browserMark = browser(personId)
	const done = await redeemCode(db, { typed: code, password, address, browserMark, circumstances, now })
	if (done.outcome !== 'redeemed') throw new Error(done.outcome)
	return (await viewerOf(db, done.token, now))!
}
