import { and, eq } from 'drizzle-orm'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { type Circumstances, contextOf } from '#app/evidence/circumstances.server.ts'
import { isId } from '#app/people/asking.ts'
import { isCurrentOrComing, localToday } from '#app/people/today.server.ts'
import type { Db, Tx } from '#db/client.ts'
import { accessCode, credential, credentialConfirmation } from '#db/schema/access.ts'
import { location, person, post } from '#db/schema/people.ts'
import { credentialFacts, vouching } from './credential-facts.server.ts'
import type { Viewer } from './viewer.ts'

export type Confirmed =
	| 'confirmed'
	| 'already'
	| 'not-found'
	| 'replaced'
	| 'self'
	| 'issuer'
	| 'witness-not-trusted'
	| 'issuer-not-trusted'
type Witnessing = { viewer: Viewer; credentialId: string; circumstances: Circumstances; now: Date }

/**
 * 'I saw NAME set the password', said with another person's own credential. Trust is judged here and now, while every
 * other change to credentials waits for the log's head.
 */
export async function confirmInPerson(db: Db, input: Witnessing): Promise<Confirmed> {
	const { organisationId } = input.viewer
	return db.write((tx) => confirm(tx, input), { table: 'evidence_head', column: 'organisation_id', id: organisationId })
}

async function confirm(tx: Tx, input: Witnessing): Promise<Confirmed> {
	const { viewer, now } = input
	const { organisationId } = viewer
	const seen = await originToConfirm(tx, viewer, input.credentialId, now)
	if (!seen) return 'not-found'
	const { origin, name, employeeNumber, issuedBy } = seen
	const facts = await credentialFacts({ read: tx }, { organisationId, credentialId: origin.id })
	if (!facts) return 'not-found'
	if (facts.confirmedInPerson) return 'already'
	const inForce = await vouching({ read: tx }, { organisationId, personId: origin.personId })
	if (inForce === null || !(await descends(tx, inForce.credentialId, origin.id))) return 'replaced'
	if (origin.personId === viewer.personId) return 'self'
	if (issuedBy === viewer.personId) return 'issuer'
	const witness = await vouching({ read: tx }, viewer)
	if (!witness?.trusted || witness.credentialId !== viewer.credentialId) return 'witness-not-trusted'
	const issuer = issuedBy === null ? null : await vouching({ read: tx }, { organisationId, personId: issuedBy })
	if (issuedBy !== null && !issuer?.trusted) return 'issuer-not-trusted'
	await tx.insert(credentialConfirmation).values({
		organisationId,
		credentialId: origin.id,
		personId: origin.personId,
		seenName: name,
		seenNumber: employeeNumber ?? '',
		confirmedBy: viewer.personId,
		confirmedWith: witness.credentialId,
		confirmedAt: now,
	})
	await appendEntry(tx, {
		organisationId,
		type: 'credential.confirmed',
		subjectId: origin.personId,
		at: now,
		body: {
			credential_id: origin.id,
			seen: { name, employee_number: employeeNumber },
			issued_by: issuedBy,
			issuer_credential: issuer?.credentialId ?? null,
			confirmed_by: viewer.personId,
			confirmed_with: witness.credentialId,
		},
		context: contextOf(input.circumstances),
	})
	return 'confirmed'
}

/** A password of somebody at one of the viewer's places, or of anybody for HR; nobody else's can be found. */
async function originToConfirm(tx: Tx, viewer: Viewer, credentialId: string, now: Date) {
	if (!isId(credentialId)) return null
	const today = await localToday({ read: tx }, viewer.organisationId, now)
	const rows = await tx
		.select({ origin: credential, person, issuedBy: accessCode.issuedBy, locationId: post.locationId })
		.from(credential)
		.innerJoin(person, eq(person.id, credential.personId))
		.innerJoin(accessCode, eq(accessCode.id, credential.codeId))
		.innerJoin(post, eq(post.personId, person.id))
		.innerJoin(location, eq(location.id, post.locationId))
		.where(
			and(
				eq(credential.organisationId, viewer.organisationId),
				eq(credential.id, credentialId),
				eq(credential.originId, credentialId),
				isCurrentOrComing(today),
			),
		)
	const row = rows.find(({ locationId }) => viewer.isHr || viewer.locationIds.includes(locationId))
	return row ? { origin: row.origin, issuedBy: row.issuedBy, ...nameOf(row.person) } : null
}

const nameOf = ({ name, employeeNumber }: typeof person.$inferSelect) => ({ name, employeeNumber })

async function descends(tx: Tx, credentialId: string, originId: string): Promise<boolean> {
	const [row] = await tx
		.select({ originId: credential.originId })
		.from(credential)
		.where(eq(credential.id, credentialId))
	return row?.originId === originId
}
