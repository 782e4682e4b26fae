import { organisation } from '#db/schema/people.ts'
import type { Reads } from './today.server.ts'

export type Organisation = typeof organisation.$inferSelect

/** The one organisation of this database; null before setup. */
export async function organisationOf(db: Reads): Promise<Organisation | null> {
	const [row] = await db.read.select().from(organisation)
	return row ?? null
}
