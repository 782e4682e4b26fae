import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reads } from '#app/people/today.server.ts'
import { accessCode, credential, credentialConfirmation } from '#db/schema/access.ts'
import { person } from '#db/schema/people.ts'

export type CredentialFacts = {
	id: string
	personId: string
	originId: string
	setThrough: 'setup' | 'join' | 'reset' | 'recover'
	/** When the origin was set through its code. */
	setAt: Date
	/** When the password in question was set: later than `setAt` where it was changed with the old one. */
	changedAt: Date | null
	/** Who handed out the code; null where the operator printed it on the server's console. */
	issuedBy: string | null
	issuedAt: Date | null
	confirmedBy: string | null
	confirmedAt: Date | null
	confirmedInPerson: boolean
	/** Whether this credential may vouch for others: confirmed in person, or set through the operator's own code. */
	trusted: boolean
	lastResetAt: Date | null
}

/** One or the other: a viewer carries both, and the password of their session may have ended since. */
type Whose = { organisationId: string } & (
	| { credentialId: string; personId?: undefined }
	| { credentialId?: undefined; personId: string }
)

/** How a password, or the one a person has in force, came to be, and who saw it; what a signature made with it can say about its hand. */
export async function credentialFacts(db: Reads, input: Whose): Promise<CredentialFacts | null> {
	const { organisationId } = input
	const which =
		input.credentialId !== undefined
			? eq(credential.id, input.credentialId)
			: and(eq(credential.personId, input.personId), isNull(credential.endedAt))
	const [asked] = await db.read
		.select({
			id: credential.id,
			personId: credential.personId,
			originId: credential.originId,
			setAt: credential.setAt,
		})
		.from(credential)
		.where(and(eq(credential.organisationId, organisationId), which))
	if (!asked) return null
	const origins = await db.read
		.select({ credential, code: accessCode, confirmation: credentialConfirmation })
		.from(credential)
		.innerJoin(person, eq(person.id, credential.personId))
		.leftJoin(accessCode, eq(accessCode.id, credential.codeId))
		.leftJoin(credentialConfirmation, confirmationInForce())
		.where(
			and(
				eq(credential.organisationId, organisationId),
				eq(credential.personId, asked.personId),
				inArray(credential.setThrough, ['setup', 'join', 'reset', 'recover']),
			),
		)
		.orderBy(desc(credential.number))
	const origin = origins.find((row) => row.credential.id === asked.originId)
	if (!origin) return null
	const { setThrough, setAt } = origin.credential
	const operators = setThrough === 'setup' || setThrough === 'recover'
	const lastReset = origins.find(
		(row) => row.credential.setThrough === 'reset' || row.credential.setThrough === 'recover',
	)
	return {
		id: asked.id,
		personId: asked.personId,
		originId: asked.originId,
		setThrough: setThrough as CredentialFacts['setThrough'],
		setAt,
		changedAt: asked.originId === asked.id ? null : asked.setAt,
		issuedBy: origin.code?.issuedBy ?? null,
		issuedAt: origin.code?.issuedAt ?? null,
		confirmedBy: origin.confirmation?.confirmedBy ?? null,
		confirmedAt: origin.confirmation?.confirmedAt ?? null,
		confirmedInPerson: origin.confirmation !== null,
		trusted: operators || origin.confirmation !== null,
		lastResetAt: lastReset?.credential.setAt ?? null,
	}
}

/** A person's credential in force and whether it may vouch for others; null before joining. */
export async function vouching(
	db: Reads,
	input: { organisationId: string; personId: string },
): Promise<{ credentialId: string; trusted: boolean } | null> {
	const { organisationId, personId } = input
	const facts = await credentialFacts(db, { organisationId, personId })
	return facts && { credentialId: facts.id, trusted: facts.trusted }
}

/** Joins a confirmation to `credential` and `person`: it holds only for the name and number that the witness saw. */
export const confirmationInForce = () =>
	and(
		eq(credentialConfirmation.credentialId, credential.id),
		eq(credentialConfirmation.seenName, person.name),
		eq(credentialConfirmation.seenNumber, sql`coalesce(${person.employeeNumber}, '')`),
	)
