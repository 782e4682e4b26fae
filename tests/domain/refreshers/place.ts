import type { Viewer } from '#app/access/viewer.ts'
import { addLocation } from '#app/people/add-location.server.ts'
import { addPerson } from '#app/people/add-person.server.ts'
import { createOrganisation } from '#app/people/create-organisation.server.ts'
import type { Db } from '#db/client.ts'

export const NOW = new Date('2026-05-04T06:30:00Z')
const since = new Date('2026-01-05T08:00:00Z')
const place = { timeZone: 'Europe/Ljubljana', country: 'SI', language: 'en' }
export const card = { slug: 'say-it-back-in-pairs', version: 1, sha256: 'a'.repeat(64), language: 'en' }

/** Old Town with Mia and her supervisor Tomaž, Harbour with Jaan, and Elif of HR. */
export async function twoPlaces(db: Db) {
	const made = await createOrganisation(db, {
		kind: 'real',
		details: { legalName: 'Morning Crumb Ltd', registrationNumber: '1', currency: 'EUR', language: 'en' },
		place: { name: 'Old Town', ...place },
		founder: { ...identity('Elif Yıldız', '1003'), position: 'HR', fromDay: '2026-01-05' },
		now: since,
	})
	if (made.outcome !== 'created') throw new Error('the database was not empty')
	const { organisationId, locationId: oldTown } = made
	const elif = viewer(organisationId, made.personId, { isHr: true })
	const added = await addLocation(db, {
		viewer: elif,
		place: { name: 'Harbour', ...place, timeZone: 'Europe/Tallinn', country: 'EE' },
		now: since,
	})
	if (added.outcome !== 'added') throw new Error(added.outcome)
	const harbour = added.locationId
	const hire = async (name: string, number: string, locationId: string, role: 'employee' | 'supervisor') => {
		const post = { locationId, role, position: 'counter', fromDay: '2026-01-05' }
		const hired = await addPerson(db, { viewer: elif, identity: identity(name, number), post, now: since })
		if (hired.outcome !== 'added') throw new Error(hired.outcome)
		return hired.personId
	}
	const mia = await hire('Mia Horvat', '1001', oldTown, 'employee')
	const dorde = await hire('Đorđe Šćepanović', '1004', oldTown, 'employee')
	const tomaz = await hire('Tomaž Kranjc', '1002', oldTown, 'supervisor')
	const jaan = await hire('Jaan Tamm', '2001', harbour, 'supervisor')
	return {
		organisationId,
		oldTown,
		harbour,
		mia,
		dorde,
		elif,
		tomaz: viewer(organisationId, tomaz, { supervisedIds: [oldTown] }),
		jaan: viewer(organisationId, jaan, { supervisedIds: [harbour] }),
	}
}

const identity = (name: string, employeeNumber: string) => ({ name, employeeNumber, email: null, language: 'en' })

function viewer(organisationId: string, personId: string, powers: Partial<Viewer>): Viewer {
	return {
		organisationId,
		personId,
		name: 'somebody',
		employeeNumber: null,
		language: 'en',
		sessionId: 'session',
		credentialId: 'credential',
		authenticatedAt: since,
		roles: [],
		locationIds: powers.supervisedIds ?? [],
		supervisedIds: [],
		isHr: false,
		...powers,
	}
}
