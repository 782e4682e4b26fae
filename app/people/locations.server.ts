import { and, asc, eq, inArray } from 'drizzle-orm'
import { location } from '#db/schema/people.ts'
import { type Asking, isId, maySee } from './asking.ts'
import type { Reads } from './today.server.ts'

export type Location = typeof location.$inferSelect

/** The locations whose people the viewer may see, by name. */
export async function locationsFor(db: Reads, viewer: Asking): Promise<Location[]> {
	if (!viewer.isHr && viewer.supervisedIds.length === 0) return []
	return db.read
		.select()
		.from(location)
		.where(
			and(
				eq(location.organisationId, viewer.organisationId),
				viewer.isHr ? undefined : inArray(location.id, viewer.supervisedIds),
			),
		)
		.orderBy(asc(location.name))
}

export async function locationFor(db: Reads, viewer: Asking, id: string): Promise<Location | null> {
	if (!isId(id) || !maySee(viewer, id)) return null
	const [row] = await db.read
		.select()
		.from(location)
		.where(and(eq(location.organisationId, viewer.organisationId), eq(location.id, id)))
	return row ?? null
}

/** For a write that must not take another's name. */
export async function locationNamed(db: Reads, organisationId: string, name: string): Promise<Location | null> {
	const [row] = await db.read
		.select()
		.from(location)
		.where(and(eq(location.organisationId, organisationId), eq(location.name, name)))
	return row ?? null
}
