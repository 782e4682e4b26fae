import { and, asc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { evidenceContext, evidenceLog } from '#db/schema/evidence.ts'

type Whose = { organisationId: string; personId: string }

/** Every log entry about this person, as its bytes say it, and the circumstances kept beside it. */
export async function recordOfEvidence(db: Db, { organisationId, personId }: Whose) {
	const rows = await db.read
		.select({ log: evidenceLog, context: evidenceContext.context })
		.from(evidenceLog)
		.leftJoin(
			evidenceContext,
			and(eq(evidenceContext.organisationId, evidenceLog.organisationId), eq(evidenceContext.seq, evidenceLog.seq)),
		)
		.where(and(eq(evidenceLog.organisationId, organisationId), eq(evidenceLog.subjectId, personId)))
		.orderBy(asc(evidenceLog.seq))
	return {
		evidence_log: rows.map(({ log: { bytes, ...log } }) => ({
			...log,
			entry: JSON.parse(bytes.toString('utf8')) as unknown,
		})),
		evidence_context: rows.flatMap(({ log, context }) =>
			context === null ? [] : [{ seq: log.seq, context: JSON.parse(context) as unknown }],
		),
	}
}
