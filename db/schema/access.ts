import { index, int, primaryKey, table, text, time, uniqueIndex } from '#dialect'
import { id, organisationId } from './columns.ts'
import { person } from './people.ts'

/** A password that a person set, one row each time; the newest without `endedAt` is in force. */
export const credential = table(
	'credential',
	{
		id: id(),
		organisationId: organisationId(),
		personId: text()
			.notNull()
			.references(() => person.id),
		number: int().notNull(),
		passwordHash: text().notNull(),
		setThrough: text({ enum: ['setup', 'join', 'reset', 'recover', 'change'] }).notNull(),
		/** The credential that a code set and that later changes descend from; its confirmation covers them. */
		originId: text().notNull(),
		codeId: text(),
		setAt: time().notNull(),
		endedAt: time(),
	},
	(t) => [uniqueIndex('credential_number_uq').on(t.organisationId, t.personId, t.number)],
)

/**
 * 'I saw NAME set the password', said with another person's own credential. It holds for the name and number that the
 * witness saw: a record renamed afterwards is not confirmed any more.
 */
export const credentialConfirmation = table(
	'credential_confirmation',
	{
		id: id(),
		organisationId: organisationId(),
		credentialId: text()
			.notNull()
			.references(() => credential.id),
		personId: text().notNull(),
		seenName: text().notNull(),
		/** Empty where the person has no employee number. */
		seenNumber: text().notNull(),
		confirmedBy: text().notNull(),
		confirmedWith: text().notNull(),
		confirmedAt: time().notNull(),
	},
	(t) => [uniqueIndex('credential_confirmation_uq').on(t.organisationId, t.credentialId, t.seenName, t.seenNumber)],
)

export const accessCode = table(
	'access_code',
	{
		id: id(),
		organisationId: organisationId(),
		personId: text(),
		purpose: text({ enum: ['setup', 'join', 'reset', 'recover'] }).notNull(),
		codeHash: text().notNull(),
		/** Null where the operator printed it on the server's console. */
		issuedBy: text(),
		issuedAt: time().notNull(),
		expiresAt: time().notNull(),
		redeemedAt: time(),
		redeemedMark: text(),
		voidedAt: time(),
	},
	(t) => [
		uniqueIndex('access_code_hash_uq').on(t.codeHash),
		index('access_code_person_ix').on(t.organisationId, t.personId, t.issuedAt),
	],
)

export const session = table(
	'session',
	{
		id: id(),
		organisationId: organisationId(),
		personId: text()
			.notNull()
			.references(() => person.id),
		tokenHash: text().notNull(),
		credentialId: text().notNull(),
		browserMark: text().notNull(),
		createdAt: time().notNull(),
		seenAt: time().notNull(),
		expiresAt: time().notNull(),
		endedAt: time(),
		endedWhy: text({ enum: ['sign-out', 'password', 'left', 'role', 'replaced'] }),
	},
	(t) => [
		uniqueIndex('session_token_uq').on(t.tokenHash),
		index('session_person_ix').on(t.organisationId, t.personId, t.endedAt),
	],
)

export const rateBucket = table(
	'rate_bucket',
	{
		key: text().notNull(),
		windowStart: time().notNull(),
		count: int().notNull(),
	},
	(t) => [primaryKey({ columns: [t.key, t.windowStart] })],
)
