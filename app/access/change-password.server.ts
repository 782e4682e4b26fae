import { and, eq } from 'drizzle-orm'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { type Circumstances, contextOf } from '#app/evidence/circumstances.server.ts'
import { organisationOf } from '#app/people/organisation.server.ts'
import type { Db } from '#db/client.ts'
import { session } from '#db/schema/access.ts'
import { accountOf, credentialInForce } from './credential-in-force.server.ts'
import { hashPassword } from './hash-password.server.ts'
import { type PasswordFault, passwordFault } from './password.ts'
import { endSessions } from './session.server.ts'
import { setCredential } from './set-credential.server.ts'
import { verifyOwnPassword } from './sign-in.server.ts'
import type { Viewer } from './viewer.ts'

export type Changed = { outcome: 'changed' | 'wrong' | 'too-many' } | { outcome: 'weak'; fault: PasswordFault }

/** A new password with the old one: other sessions end, the origin and who confirmed it stay. */
export async function changePassword(
	db: Db,
	input: {
		viewer: Viewer
		current: string
		next: string
		address: string
		circumstances: Circumstances
		now: Date
	},
): Promise<Changed> {
	const { viewer, address, now } = input
	const { organisationId, personId, sessionId } = viewer
	// Read before the check: a change that comes in between makes this one wrong, not second.
	const [account, organisation] = await Promise.all([accountOf(db, { personId }, now), organisationOf(db)])
	const old = account?.credential
	if (!old) return { outcome: 'wrong' }
	const answer = await verifyOwnPassword(db, { personId, password: input.current, address, now })
	if (answer !== 'right') return { outcome: answer }
	const fault = passwordFault(input.next, { ...account, demo: organisation?.kind === 'demo' })
	if (fault) return { outcome: 'weak', fault }
	const passwordHash = await hashPassword(input.next)
	return db.write(
		async (tx) => {
			const inForce = await credentialInForce({ read: tx }, { organisationId, personId })
			if (inForce?.id !== old.id) return { outcome: 'wrong' }
			const { originId } = old
			const set = { organisationId, personId, passwordHash, setThrough: 'change', originId, codeId: null, now } as const
			const { credentialId, number } = await setCredential(tx, set)
			await endSessions(tx, { organisationId, personId, except: sessionId, now })
			await tx
				.update(session)
				.set({ credentialId })
				.where(and(eq(session.organisationId, organisationId), eq(session.id, sessionId)))
			const body = { credential_id: credentialId, number, replaces: old.id, origin_id: originId }
			const context = contextOf(input.circumstances)
			await appendEntry(tx, { organisationId, type: 'credential.changed', subjectId: personId, at: now, body, context })
			return { outcome: 'changed' }
		},
		{ table: 'person', id: personId },
	)
}
