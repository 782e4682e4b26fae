import { and, desc, eq, isNull } from 'drizzle-orm'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { organisationOf } from '#app/people/organisation.server.ts'
import { isCurrent, localToday } from '#app/people/today.server.ts'
import type { Db } from '#db/client.ts'
import { accessCode, session } from '#db/schema/access.ts'
import { newId } from '#db/schema/columns.ts'
import { location, person, post } from '#db/schema/people.ts'
import { codeOfKey, PRINTED_LENGTH } from './code.server.ts'
import { accountOf } from './credential-in-force.server.ts'
import { hashCode } from './hash-password.server.ts'
import { voidOlderCodes } from './issue-code.server.ts'
import { newToken } from './token.server.ts'

const HOUR = 60 * 60 * 1000

/** The operator's one-time code (24 hours) that makes the organisation and its first HR account; null where it exists. */
export async function issueSetupCode(db: Db, input: { now: Date }): Promise<{ code: string; expiresAt: Date } | null> {
	const { now } = input
	const code = codeOfKey(newToken(), PRINTED_LENGTH)
	const codeHash = await hashCode(code)
	return db.write(async (tx) => {
		if (await organisationOf({ read: tx })) return null
		const expiresAt = new Date(now.getTime() + 24 * HOUR)
		await tx
			.update(accessCode)
			.set({ voidedAt: now })
			.where(and(eq(accessCode.purpose, 'setup'), isNull(accessCode.redeemedAt), isNull(accessCode.voidedAt)))
		// The organisation to be takes this id, so that its first log entries can name the code.
		await tx.insert(accessCode).values({
			organisationId: newId(),
			personId: null,
			purpose: 'setup',
			codeHash,
			issuedBy: null,
			issuedAt: now,
			expiresAt,
		})
		return { code, expiresAt }
	})
}

export type Recovery =
	| { outcome: 'issued'; code: string; expiresAt: Date; name: string; employeeNumber: string | null }
	| { outcome: 'not-set-up' | 'nobody' | 'left' }

/** The operator's one-time code (1 hour) for the HR account last in use, or for an employee number; a logged fact. */
export async function issueRecoveryCode(db: Db, input: { employeeNumber?: string; now: Date }): Promise<Recovery> {
	const { employeeNumber, now } = input
	const organisation = await organisationOf(db)
	if (!organisation) return { outcome: 'not-set-up' }
	const code = codeOfKey(newToken(), PRINTED_LENGTH)
	const codeHash = await hashCode(code)
	const who = employeeNumber ? { typed: employeeNumber } : await lastHr(db, organisation.id, now)
	const account = who && (await accountOf(db, who, now))
	if (!account) return { outcome: 'nobody' }
	if (account.left) return { outcome: 'left' }
	const { organisationId, personId } = account
	const expiresAt = new Date(now.getTime() + HOUR)
	await db.write(
		async (tx) => {
			const codeId = newId()
			await tx.insert(accessCode).values({
				id: codeId,
				organisationId,
				personId,
				purpose: 'recover',
				codeHash,
				issuedBy: null,
				issuedAt: now,
				expiresAt,
			})
			await voidOlderCodes(tx, { organisationId, personId, codeId, now })
			const issued = { code_id: codeId, purpose: 'recover', issued_by: null, issued_with: null }
			const body = { ...issued, expires_at: expiresAt.toISOString() }
			await appendEntry(tx, { organisationId, type: 'credential.issued', subjectId: personId, at: now, body })
		},
		{ table: 'person', id: personId },
	)
	return { outcome: 'issued', code, expiresAt, name: account.name, employeeNumber: account.employeeNumber }
}

async function lastHr(db: Db, organisationId: string, now: Date): Promise<{ personId: string } | null> {
	const today = await localToday(db, organisationId, now)
	const [last] = await db.read
		.select({ personId: person.id, seenAt: session.seenAt })
		.from(post)
		.innerJoin(location, eq(location.id, post.locationId))
		.innerJoin(person, eq(person.id, post.personId))
		.leftJoin(session, eq(session.personId, person.id))
		.where(and(eq(post.organisationId, organisationId), eq(post.role, 'hr'), isCurrent(today)))
		.orderBy(desc(session.seenAt), desc(post.createdAt))
		.limit(1)
	return last ?? null
}
