import { setTimeout } from 'node:timers/promises'
import { and, eq, isNull } from 'drizzle-orm'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { type Circumstances, contextOf } from '#app/evidence/circumstances.server.ts'
import { organisationOf } from '#app/people/organisation.server.ts'
import type { Db, Tx } from '#db/client.ts'
import { accessCode } from '#db/schema/access.ts'
import { readCode } from './code.server.ts'
import { hashCode, hashPassword } from './hash-password.server.ts'
import { addressDelay, forgiveTries, noteFailure } from './limits.server.ts'
import { livePeopleIn } from './live-session.server.ts'
import { type CodeState, codeByHash, type OpenCode } from './open-code.server.ts'
import { type PasswordFault, passwordFault } from './password.ts'
import { endSessions, type StartedSession, startSession } from './session.server.ts'
import { setCredential } from './set-credential.server.ts'
import type { Viewer } from './viewer.ts'

type Looking = { typed: string; address: string; now: Date; pause?: (ms: number) => Promise<unknown> }

/** What a typed code stands for. Wrong ones count against the address, as wrong passwords do. */
export async function lookUpCode(db: Db, input: Looking): Promise<OpenCode | null> {
	const { address, now, pause = (ms) => setTimeout(ms) } = input
	const delay = await addressDelay(db, { address, now })
	if (delay > 0) await pause(delay)
	const code = readCode(input.typed)
	const found = code ? await codeByHash(db, await hashCode(code), now) : null
	if (!found || found.left) await noteFailure(db, { address, now })
	return found?.left ? null : found
}

export type Redeeming = Looking & {
	password: string
	circumstances: Circumstances
	browserMark: string
	signedIn?: Viewer | null
}
export type Redeemed =
	| ({ outcome: 'redeemed'; personId: string } & StartedSession)
	| { outcome: 'unknown' | Exclude<CodeState, 'open'> }
	| { outcome: 'weak'; fault: PasswordFault }
	| { outcome: 'other-session'; name: string }

/**
 * Sets a password through a code, once, and signs that person in. Refused while somebody else is signed in in this
 * browser: whoever holds the code would be acting for two people at one screen.
 */
export async function redeemCode(db: Db, input: Redeeming): Promise<Redeemed> {
	const found = await lookUpCode(db, input)
	if (!found?.person) return { outcome: 'unknown' }
	if (found.state !== 'open') return { outcome: found.state }
	const demo = (await organisationOf(db))?.kind === 'demo'
	const fault = passwordFault(input.password, { ...found.person, demo })
	if (fault) return { outcome: 'weak', fault }
	const passwordHash = await hashPassword(input.password)
	const { codeHash } = found.code
	return db.write((tx) => redeem(tx, input, { codeHash, passwordHash }), { table: 'person', id: found.person.id })
}

async function redeem(tx: Tx, input: Redeeming, hashes: { codeHash: string; passwordHash: string }): Promise<Redeemed> {
	const { now, browserMark } = input
	const found = await codeByHash({ read: tx }, hashes.codeHash, now)
	if (!found?.person || found.left) return { outcome: 'unknown' }
	if (found.state !== 'open') return { outcome: found.state }
	const { code, person } = found
	const personId = person.id
	const { organisationId } = code
	const live = await livePeopleIn({ read: tx }, browserMark, now)
	if (input.signedIn) live.push(input.signedIn)
	const other = live.find((somebody) => somebody.personId !== personId)
	if (other) return { outcome: 'other-session', name: other.name }
	const taken = await tx
		.update(accessCode)
		.set({ redeemedAt: now, redeemedMark: browserMark })
		.where(and(eq(accessCode.id, code.id), isNull(accessCode.redeemedAt), isNull(accessCode.voidedAt)))
		.returning({ id: accessCode.id })
	if (taken.length === 0) return { outcome: 'used' }
	const { passwordHash } = hashes
	const setThrough = code.purpose
	const set = await setCredential(tx, { organisationId, personId, passwordHash, setThrough, codeId: code.id, now })
	await endSessions(tx, { organisationId, personId, now })
	await forgiveTries(tx, personId)
	const session = { organisationId, personId, credentialId: set.credentialId, browserMark, isHr: found.isHr, now }
	const started = await startSession(tx, session)
	await appendEntry(tx, {
		organisationId,
		type: 'credential.redeemed',
		subjectId: personId,
		at: now,
		body: {
			code_id: code.id,
			purpose: code.purpose,
			issued_by: code.issuedBy,
			credential_id: set.credentialId,
			number: set.number,
		},
		context: contextOf(input.circumstances),
	})
	return { outcome: 'redeemed', personId, ...started }
}
