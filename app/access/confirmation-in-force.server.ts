import { and, eq, sql } from 'drizzle-orm'
import { credential, credentialConfirmation } from '#db/schema/access.ts'
import { person } from '#db/schema/people.ts'

/** Joins a confirmation to `credential` and `person`: it holds only for the name and number that the witness saw. */
export const confirmationInForce = () =>
	and(
		eq(credentialConfirmation.credentialId, credential.id),
		eq(credentialConfirmation.seenName, person.name),
		eq(credentialConfirmation.seenNumber, sql`coalesce(${person.employeeNumber}, '')`),
	)
