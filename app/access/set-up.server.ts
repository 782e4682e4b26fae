import { and, eq, isNull } from 'drizzle-orm'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { type Circumstances, contextOf } from '#app/evidence/circumstances.server.ts'
import { createOrganisation, type Founding } from '#app/people/create-organisation.server.ts'
import type { Db, Tx } from '#db/client.ts'
import { accessCode } from '#db/schema/access.ts'
import { hashPassword } from './hash-password.server.ts'
import type { CodeRow } from './open-code.server.ts'
import { type PasswordFault, passwordFault } from './password.ts'
import { lookUpCode } from './redeem-code.server.ts'
import { type StartedSession, startSession } from './session.server.ts'
import { setCredential } from './set-credential.server.ts'

export type SettingUp = Omit<Founding, 'id'> & {
	typed: string
	password: string
	address: string
	browserMark: string
	circumstances: Circumstances
	/** What else belongs to a new organisation, written together with it or not at all. */
	also?: (organisationId: string) => Promise<unknown>
}
export type SetUp =
	| ({ outcome: 'set-up'; organisationId: string; locationId: string; personId: string } & StartedSession)
	| { outcome: 'gone' }
	| { outcome: 'weak'; fault: PasswordFault }

/** The operator's setup code makes the organisation, its first location and its first HR account, once. */
export async function setUp(db: Db, input: SettingUp): Promise<SetUp> {
	const found = await lookUpCode(db, input)
	if (found?.code.purpose !== 'setup' || found.state !== 'open') return { outcome: 'gone' }
	const fault = passwordFault(input.password, { ...input.founder, demo: input.kind === 'demo' })
	if (fault) return { outcome: 'weak', fault }
	const passwordHash = await hashPassword(input.password)
	return db.write((tx) => foundHouse(tx, db, input, { code: found.code, passwordHash }))
}

async function foundHouse(
	tx: Tx,
	db: Db,
	input: SettingUp,
	{ code, passwordHash }: { code: CodeRow; passwordHash: string },
): Promise<SetUp> {
	const { browserMark, now } = input
	const { organisationId } = code
	const taken = await tx
		.update(accessCode)
		.set({ redeemedAt: now, redeemedMark: browserMark })
		.where(and(eq(accessCode.id, code.id), isNull(accessCode.redeemedAt), isNull(accessCode.voidedAt)))
		.returning({ id: accessCode.id })
	if (taken.length === 0) return { outcome: 'gone' }
	const { kind, details, place, founder } = input
	const made = await createOrganisation(db, { id: organisationId, kind, details, place, founder, now })
	if (made.outcome === 'exists') return { outcome: 'gone' }
	const { personId, locationId } = made
	await tx.update(accessCode).set({ personId }).where(eq(accessCode.id, code.id))
	const credential = { organisationId, personId, passwordHash, setThrough: 'setup', codeId: code.id, now } as const
	const { credentialId, number } = await setCredential(tx, credential)
	await input.also?.(organisationId)
	const started = await startSession(tx, { organisationId, personId, credentialId, browserMark, isHr: true, now })
	const issued = { code_id: code.id, purpose: 'setup', issued_by: null }
	await appendEntry(tx, {
		organisationId,
		type: 'credential.issued',
		subjectId: personId,
		at: now,
		body: { ...issued, issued_with: null, expires_at: code.expiresAt.toISOString() },
	})
	await appendEntry(tx, {
		organisationId,
		type: 'credential.redeemed',
		subjectId: personId,
		at: now,
		body: { ...issued, credential_id: credentialId, number },
		context: contextOf(input.circumstances),
	})
	return { outcome: 'set-up', organisationId, locationId, personId, ...started }
}
