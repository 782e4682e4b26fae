import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { location } from '#db/schema/people.ts'
import { type Asking, mayManage } from './asking.ts'
import { locationNamed } from './locations.server.ts'
import type { Place } from './shapes.ts'

export type AddedLocation = { outcome: 'added'; locationId: string } | { outcome: 'name-taken' | 'not-allowed' }

/** `key` is made with the form: sending it twice adds one location. */
export async function addLocation(
	db: Db,
	input: { viewer: Asking; key?: string; place: Place; now: Date },
): Promise<AddedLocation> {
	const { viewer, key: locationId = newId(), place, now } = input
	const { organisationId } = viewer
	if (!mayManage(viewer)) return { outcome: 'not-allowed' }
	return db.write(
		async (tx) => {
			const [made] = await tx
				.insert(location)
				.values({ id: locationId, organisationId, ...place, createdAt: now })
				.onConflictDoNothing()
				.returning({ id: location.id })
			if (made) return { outcome: 'added', locationId }
			const named = await locationNamed({ read: tx }, organisationId, place.name)
			return named?.id === locationId ? { outcome: 'added', locationId } : { outcome: 'name-taken' }
		},
		{ table: 'organisation', id: organisationId },
	)
}
