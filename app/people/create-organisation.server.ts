import { openLog } from '#app/evidence/append-entry.server.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { location, organisation, person, post } from '#db/schema/people.ts'
import { foldName } from './fold.ts'
import { localDay } from './local-day.ts'
import type { Identity, OrganisationDetails, Place } from './shapes.ts'

export type Founding = {
	id?: string
	kind: 'real' | 'demo'
	details: OrganisationDetails
	place: Place
	founder: Identity & { position: string; fromDay?: string }
	now: Date
}
export type Founded =
	| { outcome: 'created'; organisationId: string; locationId: string; personId: string }
	| { outcome: 'exists' }

/** First run: the organisation, its first location, its first HR person and an empty log, together or not at all. */
export async function createOrganisation(db: Db, input: Founding): Promise<Founded> {
	const { details, place, founder, now } = input
	const organisationId = input.id ?? newId()
	return db.write(async (tx) => {
		const [made] = await tx
			.insert(organisation)
			.values({ id: organisationId, only: 1, kind: input.kind, ...details, createdAt: now })
			.onConflictDoNothing()
			.returning({ id: organisation.id })
		if (!made) return { outcome: 'exists' }
		await openLog(tx, { organisationId, now })
		const locationId = newId()
		await tx.insert(location).values({ id: locationId, organisationId, ...place, createdAt: now })
		const personId = newId()
		const { position, fromDay = localDay(now, place.timeZone), ...identity } = founder
		await tx
			.insert(person)
			.values({ id: personId, organisationId, ...identity, nameFolded: foldName(identity.name), createdAt: now })
		await tx
			.insert(post)
			.values({ organisationId, personId, locationId, role: 'hr', position, fromDay, createdAt: now })
		return { outcome: 'created', organisationId, locationId, personId }
	})
}
