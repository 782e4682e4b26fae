import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { HandbookFact } from '#app/learning/progress.ts'
import type { Db } from '#db/client.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { obligation } from '#db/schema/obligation.ts'
import { signature } from '#db/schema/signature.ts'
import { ofObligation } from './of-obligation.ts'

type Whose = { organisationId: string; personIds: string[] }

/** For a track's handbook step: whether there is a handbook, who of these people has signed the newest version, and by when the others owe it. One read. */
export async function signedNewest(db: Db, { organisationId, personIds }: Whose) {
	const newest = db.read
		.select({ id: handbookVersion.id })
		.from(handbookVersion)
		.where(eq(handbookVersion.organisationId, organisationId))
		.orderBy(desc(handbookVersion.number))
		.limit(1)
		.as('newest')
	const asked = sql<number>`(select count(*) from handbook_question q
		where q.obligation_id = ${obligation.id} and q.answered_at is null)`.mapWith(Number)
	const rows = await db.read
		.select({
			personId: obligation.personId,
			dueOn: obligation.dueOn,
			timeZone: obligation.timeZone,
			asked,
			signatureId: signature.id,
		})
		.from(newest)
		.leftJoin(
			obligation,
			and(
				eq(obligation.organisationId, organisationId),
				eq(obligation.versionId, newest.id),
				inArray(obligation.personId, personIds),
			),
		)
		.leftJoin(signature, ofObligation(signature))
	const owed = new Map(rows.map((row) => [row.personId, row]))
	return (personId: string): HandbookFact => {
		if (rows.length === 0) return 'none'
		const mine = owed.get(personId)
		if (mine?.signatureId) return 'signed'
		return mine?.dueOn && mine.timeZone ? { dueOn: mine.dueOn, timeZone: mine.timeZone, asked: mine.asked > 0 } : 'open'
	}
}
