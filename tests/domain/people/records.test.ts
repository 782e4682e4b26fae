import { expect, test } from 'vitest'
import { addLocation } from '#app/people/add-location.server.ts'
import { addPerson } from '#app/people/add-person.server.ts'
import { changeOrganisation } from '#app/people/change-organisation.server.ts'
import { createOrganisation } from '#app/people/create-organisation.server.ts'
import { editLocation } from '#app/people/edit-location.server.ts'
import { editPerson } from '#app/people/edit-person.server.ts'
import { organisationOf } from '#app/people/organisation.server.ts'
import { personFor } from '#app/people/person.server.ts'
import { hireShape, identityShape, placeShape } from '#app/people/shapes.ts'
import { location, person, post } from '#db/schema/people.ts'
import { castOrganisation, castPlaces } from '#scripts/cast.ts'
import { organisationWith } from '#tests/support/organisation.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const now = new Date('2026-05-04T08:00:00Z')
const new_ = { name: 'Nova Osoba', employeeNumber: '3001', email: null, language: 'en' }

async function house() {
	const db = await testDatabase()
	const staffed = await organisationWith(db, { now, members: ['elif', 'mia', 'tomaz'] })
	const elif = await staffed.viewer('elif')
	const postAt = {
		locationId: staffed.places.oldTown,
		role: 'employee',
		position: 'Till',
		fromDay: '2026-05-04',
	} as const
	return { ...staffed, db, elif, postAt }
}

test('a second organisation is refused, also when two are made at once', async () => {
	const db = await testDatabase()
	const founder = { ...new_, position: 'HR' }
	const founding = { kind: 'real', details: castOrganisation, place: castPlaces.oldTown, founder, now } as const
	const both = await Promise.all([createOrganisation(db, founding), createOrganisation(db, founding)])
	expect(both.map((one) => one.outcome).sort()).toEqual(['created', 'exists'])
	expect(await db.read.select().from(location)).toHaveLength(1)
})

test('the same hiring form sent ten times at once hires one person with one post', async () => {
	const { db, elif, postAt } = await house()
	const key = '0198a000-0000-7000-8000-000000000001'
	const hiring = { viewer: elif, key, identity: new_, post: postAt, now }
	const all = await Promise.all(Array.from({ length: 10 }, () => addPerson(db, hiring)))
	expect(new Set(all.map((one) => JSON.stringify(one)))).toEqual(new Set([`{"outcome":"added","personId":"${key}"}`]))
	expect((await db.read.select().from(post)).filter((one) => one.personId === key)).toHaveLength(1)
})

test('a number or e-mail belongs to one person', async () => {
	const { db, elif, people, postAt } = await house()
	const add = (identity: typeof new_ | (Omit<typeof new_, 'email'> & { email: string })) =>
		addPerson(db, { viewer: elif, identity, post: postAt, now })
	expect(await add({ ...new_, employeeNumber: '1001' })).toEqual({ outcome: 'number-taken' })
	expect(await add({ ...new_, email: 'elif@threetides.example' })).toEqual({ outcome: 'email-taken' })
	const identity = { ...new_, employeeNumber: '1002' }
	expect(await editPerson(db, { viewer: elif, personId: people.mia, identity })).toBe('number-taken')
	expect((await personFor(db, elif, people.mia, now))?.employeeNumber).toBe('1001')
})

test('a hire at a place that does not exist leaves nobody behind', async () => {
	const { db, elif, postAt } = await house()
	const before = (await db.read.select().from(person)).length
	const hired = await addPerson(db, { viewer: elif, identity: new_, post: { ...postAt, locationId: 'nowhere' }, now })
	expect(hired).toEqual({ outcome: 'no-such-location' })
	expect(await db.read.select().from(person)).toHaveLength(before)
})

test('security.md 7: an employee and a supervisor change no record, place or setting', async () => {
	const { db, people, places, viewer, postAt } = await house()
	const place = { ...castPlaces.oldTown, name: 'Mine' }
	for (const who of ['mia', 'tomaz'] as const) {
		const asking = await viewer(who)
		expect(await addPerson(db, { viewer: asking, identity: new_, post: postAt, now })).toEqual({
			outcome: 'not-allowed',
		})
		expect(await editPerson(db, { viewer: asking, personId: people.elif, identity: new_ })).toBe('not-allowed')
		expect(await addLocation(db, { viewer: asking, place, now })).toEqual({ outcome: 'not-allowed' })
		expect(await editLocation(db, { viewer: asking, locationId: places.oldTown, place })).toBe('not-allowed')
		expect(await changeOrganisation(db, { asking, details: castOrganisation })).toBe('not-allowed')
	}
})

test('places and settings change by HR, and no two places share a name', async () => {
	const { db, elif, places } = await house()
	const taken = { ...castPlaces.oldTown, name: 'Harbour' }
	expect(await editLocation(db, { viewer: elif, locationId: places.oldTown, place: taken })).toBe('name-taken')
	expect(await addLocation(db, { viewer: elif, place: taken, now })).toEqual({ outcome: 'name-taken' })
	const place = { ...castPlaces.oldTown, timeZone: 'Europe/Vienna' }
	expect(await editLocation(db, { viewer: elif, locationId: places.oldTown, place })).toBe('changed')
	await changeOrganisation(db, { asking: elif, details: { ...castOrganisation, currency: 'CZK' } })
	expect((await organisationOf(db))?.currency).toBe('CZK')
})

test('forms clean what is typed and refuse what cannot be stored', () => {
	const typed = { name: '  Ana\u00a0 Perić ', employeeNumber: ' a-17 ', email: 'Ana@X.example', language: 'en' }
	expect(identityShape.parse(typed)).toEqual({
		name: 'Ana Perić',
		employeeNumber: 'A-17',
		email: 'ana@x.example',
		language: 'en',
	})
	for (const bad of [
		{ name: 'A\u0000na' },
		{ name: '' },
		{ name: 'x'.repeat(121) },
		{ employeeNumber: 'a@b' },
		{ email: 'no' },
		{ language: 'xx-' },
	])
		expect(identityShape.safeParse({ ...typed, ...bad }).success).toBe(false)
	const { employeeNumber: _number, email: _email, ...neither } = typed
	expect(identityShape.safeParse(neither).error?.issues[0]?.path).toEqual(['employeeNumber'])
	expect(
		hireShape.safeParse({ ...typed, locationId: 'x', role: 'owner', position: 'Till', fromDay: '2026-02-30' }).success,
	).toBe(false)
	expect(placeShape.safeParse({ ...castPlaces.oldTown, timeZone: 'Mars/Olympus' }).success).toBe(false)
})
