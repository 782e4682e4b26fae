import { aliasedTable, and, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { confirmationInForce } from '#app/access/credential-facts.server.ts'
import { localDay } from '#app/people/local-day.ts'
import { dayAt, isCurrentOrComing } from '#app/people/today.server.ts'
import type { Db } from '#db/client.ts'
import { credential, credentialConfirmation } from '#db/schema/access.ts'
import { handbookReading, obligation, refusal } from '#db/schema/obligation.ts'
import { location, person, post } from '#db/schema/people.ts'
import { signature } from '#db/schema/signature.ts'
import { ofObligation } from './of-obligation.ts'

/** Somebody else saw the signer set the password that was signed with. */
export const confirmedInPerson = sql`(${isNotNull(credentialConfirmation.id)})`
const signedWith = aliasedTable(credential, 'signed_with')

const open = sql`exists (select 1 from handbook_question q
	where q.organisation_id = ${obligation.organisationId} and q.obligation_id = ${obligation.id} and q.answered_at is null)`

/** The newest version, and what day it is where somebody's due date is meant, and at each location. */
export type Standpoint = { newestId: string; zones: string[]; today: SQL<string>; now: Date }

/** Where a person stands, as one SQL expression over `owedRows`; also filtered and counted by. */
export function statusSql({ newestId, zones, today, now }: Standpoint): SQL<string> {
	const late = zones.map(
		(zone) => sql`(${obligation.timeZone} = ${zone} and ${obligation.dueOn} < ${localDay(now, zone)})`,
	)
	const overdue = late.length ? sql`((${sql.join(late, sql` or `)}) and not ${open})` : sql`(1 = 0)`
	const here = sql`exists (select 1 from ${post} inner join ${location} on ${location.id} = ${post.locationId}
		where ${post.organisationId} = ${obligation.organisationId} and ${post.personId} = ${obligation.personId} and ${isCurrentOrComing(today)})`
	const read = sql`exists (select 1 from ${handbookReading} where ${ofObligation(handbookReading)})`
	return sql<string>`case
		when ${signature.id} is not null then 'signed'
		when ${obligation.versionId} <> ${newestId} then 'superseded'
		when not ${here} then 'left'
		when ${refusal.id} is not null then 'declined'
		when ${overdue} then 'overdue'
		when ${read} then 'reading'
		else 'not-opened' end`
}

/** One row for each obligation, with the person, the signature and whether its hand was seen. */
export const owedRows = (db: Db, status: SQL<string>) =>
	db.read
		.select({
			personId: person.id,
			obligationId: obligation.id,
			versionId: obligation.versionId,
			name: person.name,
			employeeNumber: person.employeeNumber,
			dueOn: obligation.dueOn,
			timeZone: obligation.timeZone,
			status: status.as('status'),
			asked: sql<number>`(case when ${open} then 1 else 0 end)`.mapWith(Number).as('asked'),
			signatureId: sql<string | null>`${signature.id}`.as('signature_id'),
			signedAt: signature.signedAt,
			language: signature.language,
			typedName: signature.typedName,
			confirmation: sql<string | null>`${credentialConfirmation.id}`.as('confirmation'),
		})
		.from(obligation)
		.innerJoin(person, eq(person.id, obligation.personId))
		.leftJoin(signature, ofObligation(signature))
		.leftJoin(refusal, ofObligation(refusal))
		.leftJoin(signedWith, eq(signedWith.id, signature.credentialId))
		.leftJoin(credential, eq(credential.id, signedWith.originId))
		.leftJoin(
			credentialConfirmation,
			and(eq(credentialConfirmation.organisationId, obligation.organisationId), confirmationInForce()),
		)

export async function standpoint(db: Db, organisationId: string, newestId: string, now: Date): Promise<Standpoint> {
	const places = db.read
		.select({ timeZone: location.timeZone })
		.from(location)
		.where(eq(location.organisationId, organisationId))
	// A place may have moved to another zone since; what was owed keeps its own.
	const rows = await db.read
		.select({ timeZone: obligation.timeZone })
		.from(obligation)
		.where(eq(obligation.organisationId, organisationId))
		.union(places)
	const zones = rows.map((row) => row.timeZone)
	return { newestId, zones, today: dayAt(zones, now), now }
}
