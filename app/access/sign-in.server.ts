import { setTimeout } from 'node:timers/promises'
import type { Db } from '#db/client.ts'
import { accountOf, credentialInForce } from './credential-in-force.server.ts'
import { verifyPassword } from './hash-password.server.ts'
import { addressDelay, forgiveTries, noteFailure, takeTry } from './limits.server.ts'
import { type StartedSession, startSession } from './session.server.ts'

export type Attempt = {
	/** Employee number or e-mail address, as typed. */
	typed: string
	password: string
	address: string
	browserMark: string
	now: Date
	pause?: (ms: number) => Promise<unknown>
}
export type SignedIn = ({ outcome: 'signed-in'; personId: string } & StartedSession) | { outcome: 'wrong' | 'too-many' }

/** The same answer after the same time for a wrong password, an unknown name, and somebody who left or never joined. */
export async function signIn(db: Db, attempt: Attempt): Promise<SignedIn> {
	const { address, browserMark, now, pause = (ms) => setTimeout(ms) } = attempt
	const account = await accountOf(db, { typed: attempt.typed }, now)
	const key = account?.personId ?? attempt.typed.trim().toLowerCase()
	if (!(await takeTry(db, { account: key, now }))) return { outcome: 'too-many' }
	const delay = await addressDelay(db, { address, now })
	if (delay > 0) await pause(delay)
	const known = account && !account.left ? account.credential : null
	const right = await verifyPassword(known?.passwordHash ?? null, attempt.password)
	if (!account || !known || !right) {
		await noteFailure(db, { address, now })
		return { outcome: 'wrong' }
	}
	return db.write(
		async (tx) => {
			const still = await credentialInForce({ read: tx }, account)
			if (still?.id !== known.id) return { outcome: 'wrong' }
			await forgiveTries(tx, key)
			const started = await startSession(tx, { ...account, credentialId: known.id, browserMark, now })
			return { outcome: 'signed-in', personId: account.personId, ...started }
		},
		{ table: 'person', id: account.personId },
	)
}

/** Asks a signed-in person for the password once more; counts and waits like a sign-in. */
export async function verifyOwnPassword(
	db: Db,
	input: { personId: string; password: string; address: string; now: Date; pause?: (ms: number) => Promise<unknown> },
): Promise<'right' | 'wrong' | 'too-many'> {
	const { personId, address, now, pause = (ms) => setTimeout(ms) } = input
	if (!(await takeTry(db, { account: personId, now }))) return 'too-many'
	const delay = await addressDelay(db, { address, now })
	if (delay > 0) await pause(delay)
	const account = await accountOf(db, { personId }, now)
	const right = await verifyPassword(account?.credential?.passwordHash ?? null, input.password)
	if (right) await db.write((tx) => forgiveTries(tx, personId))
	else await noteFailure(db, { address, now })
	return right ? 'right' : 'wrong'
}
