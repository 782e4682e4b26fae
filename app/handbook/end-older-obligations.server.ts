import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { obligation, obligationEnd } from '#db/schema/obligation.ts'
import { signature } from '#db/schema/signature.ts'
import { ofObligation } from './of-obligation.ts'

const ROWS_A_STATEMENT = 200

/** Nobody owes an older version any longer; a signature stays with its version for ever. */
export async function endOlderObligations(tx: Tx, input: { organisationId: string; versionId: string; now: Date }) {
	const open = await tx
		.select({ id: obligation.id })
		.from(obligation)
		.leftJoin(signature, ofObligation(signature))
		.leftJoin(obligationEnd, ofObligation(obligationEnd))
		.where(
			and(
				eq(obligation.organisationId, input.organisationId),
				ne(obligation.versionId, input.versionId),
				isNull(signature.id),
				isNull(obligationEnd.id),
			),
		)
	for (let from = 0; from < open.length; from += ROWS_A_STATEMENT)
		await tx.insert(obligationEnd).values(
			open.slice(from, from + ROWS_A_STATEMENT).map(({ id }) => ({
				id: newId(),
				organisationId: input.organisationId,
				obligationId: id,
				why: 'superseded' as const,
				endedAt: input.now,
			})),
		)
}
