import { and, desc, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { obligation } from '#db/schema/obligation.ts'
import { assignObligations } from './assign-obligations.server.ts'

type Asking = Pick<Viewer, 'organisationId' | 'personId'>

/** Whoever opens the product owes the newest version from then at the latest; one read when they already do. */
export async function ensureObligation(db: Db, viewer: Asking, now: Date): Promise<void> {
	const [newest] = await db.read
		.select({ owed: obligation.id })
		.from(handbookVersion)
		.leftJoin(
			obligation,
			and(
				eq(obligation.organisationId, viewer.organisationId),
				eq(obligation.versionId, handbookVersion.id),
				eq(obligation.personId, viewer.personId),
			),
		)
		.where(eq(handbookVersion.organisationId, viewer.organisationId))
		.orderBy(desc(handbookVersion.number))
		.limit(1)
	if (!newest || newest.owed) return
	await assignObligations(db, { organisationId: viewer.organisationId, now, personIds: [viewer.personId] })
}
