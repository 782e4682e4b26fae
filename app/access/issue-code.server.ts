import { and, eq, isNull, ne } from 'drizzle-orm'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { type Circumstances, contextOf } from '#app/evidence/circumstances.server.ts'
import { isId } from '#app/people/asking.ts'
import { personFor } from '#app/people/person.server.ts'
import { isCurrentOrComing, localToday } from '#app/people/today.server.ts'
import type { Db, Tx } from '#db/client.ts'
import { accessCode } from '#db/schema/access.ts'
import { newId } from '#db/schema/columns.ts'
import { location, post } from '#db/schema/people.ts'
import { codeOfKey, HANDED_LENGTH } from './code.server.ts'
import { credentialInForce } from './credential-in-force.server.ts'
import { hashCode } from './hash-password.server.ts'
import type { Viewer } from './viewer.ts'

const HOUR = 60 * 60 * 1000
const LIFETIME = { join: 7 * 24 * HOUR, reset: HOUR }

export type Issued =
	| { outcome: 'issued'; code: string; purpose: 'join' | 'reset'; expiresAt: Date }
	| { outcome: 'not-found' | 'self' | 'left' | 'not-allowed' | 'used' }
type Issuing = { viewer: Viewer; personId: string; key: string; circumstances: Circumstances; now: Date }

/**
 * A code for somebody to join with, or to get over a forgotten password: by HR, or by a supervisor of that person's
 * location. Voids older unused codes of that person. The code leaves here once; its hash is kept.
 */
export async function issueCode(db: Db, input: Issuing): Promise<Issued> {
	if (!isId(input.personId)) return { outcome: 'not-found' }
	const code = codeOfKey(input.key, HANDED_LENGTH)
	const codeHash = await hashCode(code)
	return db.write((tx) => issue(tx, input, code, codeHash), { table: 'person', id: input.personId })
}

async function issue(tx: Tx, input: Issuing, code: string, codeHash: string): Promise<Issued> {
	const { viewer, personId, now } = input
	const { organisationId } = viewer
	const refused = await refusal(tx, input)
	if (refused) return { outcome: refused }
	const [again] = await tx.select().from(accessCode).where(eq(accessCode.codeHash, codeHash))
	if (again) {
		const same = again.personId === personId && again.issuedBy === viewer.personId
		const open = !again.redeemedAt && !again.voidedAt && again.expiresAt > now
		if (!same || !open || (again.purpose !== 'join' && again.purpose !== 'reset')) return { outcome: 'used' }
		return { outcome: 'issued', code, purpose: again.purpose, expiresAt: again.expiresAt }
	}
	const purpose = (await credentialInForce({ read: tx }, { organisationId, personId })) ? 'reset' : 'join'
	const expiresAt = new Date(now.getTime() + LIFETIME[purpose])
	const codeId = newId()
	await tx.insert(accessCode).values({
		id: codeId,
		organisationId,
		personId,
		purpose,
		codeHash,
		issuedBy: viewer.personId,
		issuedAt: now,
		expiresAt,
	})
	await voidOlderCodes(tx, { organisationId, personId, codeId, now })
	await appendEntry(tx, {
		organisationId,
		type: 'credential.issued',
		subjectId: personId,
		at: now,
		body: {
			code_id: codeId,
			purpose,
			issued_by: viewer.personId,
			issued_with: viewer.credentialId,
			expires_at: expiresAt.toISOString(),
		},
		context: contextOf(input.circumstances),
	})
	return { outcome: 'issued', code, purpose, expiresAt }
}

async function refusal(
	tx: Tx,
	{ viewer, personId, now }: Issuing,
): Promise<Exclude<Issued['outcome'], 'issued'> | null> {
	if (personId === viewer.personId) return 'self'
	const person = await personFor({ read: tx }, viewer, personId, now)
	if (!person) return 'not-found'
	if (person.standing === 'left') return 'left'
	return viewer.isHr || !(await standsAbove(tx, viewer, personId, now)) ? null : 'not-allowed'
}

/** Whoever resets a password could come in as that person: a supervisor resets nobody with powers beyond their own. */
async function standsAbove(tx: Tx, viewer: Viewer, personId: string, now: Date): Promise<boolean> {
	const today = await localToday({ read: tx }, viewer.organisationId, now)
	const powers = await tx
		.select({ role: post.role, locationId: post.locationId })
		.from(post)
		.innerJoin(location, eq(location.id, post.locationId))
		.where(and(eq(post.personId, personId), ne(post.role, 'employee'), isCurrentOrComing(today)))
	return powers.some(({ role, locationId }) => role === 'hr' || !viewer.supervisedIds.includes(locationId))
}

export async function voidOlderCodes(
	tx: Tx,
	input: { organisationId: string; personId: string; codeId: string; now: Date },
): Promise<void> {
	await tx
		.update(accessCode)
		.set({ voidedAt: input.now })
		.where(
			and(
				eq(accessCode.organisationId, input.organisationId),
				eq(accessCode.personId, input.personId),
				ne(accessCode.id, input.codeId),
				isNull(accessCode.redeemedAt),
				isNull(accessCode.voidedAt),
			),
		)
}
