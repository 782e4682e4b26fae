import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { location } from '#db/schema/people.ts'
import { type Asking, isId, mayManage } from './asking.ts'
import { locationNamed } from './locations.server.ts'
import type { Place } from './shapes.ts'

export async function editLocation(
	db: Db,
	input: { viewer: Asking; locationId: string; place: Place },
): Promise<'changed' | 'name-taken' | 'not-found' | 'not-allowed'> {
	const { viewer, locationId, place } = input
	const { organisationId } = viewer
	if (!mayManage(viewer)) return 'not-allowed'
	if (!isId(locationId)) return 'not-found'
	return db.write(
		async (tx) => {
			const named = await locationNamed({ read: tx }, organisationId, place.name)
			if (named && named.id !== locationId) return 'name-taken'
			const changed = await tx
				.update(location)
				.set(place)
				.where(and(eq(location.organisationId, organisationId), eq(location.id, locationId)))
				.returning({ id: location.id })
			return changed.length === 1 ? 'changed' : 'not-found'
		},
		{ table: 'organisation', id: organisationId },
	)
}
