import { and, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { isId } from '#app/people/asking.ts'
import type { Db } from '#db/client.ts'
import { attempt } from '#db/schema/learning.ts'

export type Attempt = typeof attempt.$inferSelect

/** One's own attempt; anybody else's is not there. */
export async function attemptOf(db: Db, viewer: Viewer, id: unknown): Promise<Attempt | null> {
	if (!isId(id)) return null
	const [row] = await db.read
		.select()
		.from(attempt)
		.where(
			and(eq(attempt.id, id), eq(attempt.organisationId, viewer.organisationId), eq(attempt.personId, viewer.personId)),
		)
	return row ?? null
}
