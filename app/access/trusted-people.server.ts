import { aliasedTable, and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Reads } from '#app/people/today.server.ts'
import { credential, credentialConfirmation } from '#db/schema/access.ts'
import { person } from '#db/schema/people.ts'
import { confirmationInForce } from './credential-facts.server.ts'

const inForce = aliasedTable(credential, 'in_force')

/** Who of these people may vouch for others with the password they have now; `vouching` says it of one. One read. */
export async function trustedPeople(
	db: Reads,
	input: { organisationId: string; personIds: string[] },
): Promise<Set<string>> {
	const rows = await db.read
		.select({ personId: credential.personId })
		.from(inForce)
		.innerJoin(credential, eq(credential.id, inForce.originId))
		.innerJoin(person, eq(person.id, credential.personId))
		.leftJoin(credentialConfirmation, confirmationInForce())
		.where(
			and(
				eq(inForce.organisationId, input.organisationId),
				inArray(inForce.personId, input.personIds),
				isNull(inForce.endedAt),
				or(inArray(credential.setThrough, ['setup', 'recover']), isNotNull(credentialConfirmation.id)),
			),
		)
	return new Set(rows.map((row) => row.personId))
}
