import { expect, test } from 'vitest'
import { changePassword } from '#app/access/change-password.server.ts'
import { confirmInPerson } from '#app/access/confirm-in-person.server.ts'
import { credentialFacts } from '#app/access/credential-facts.server.ts'
import { credentialInForce } from '#app/access/credential-in-force.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import { addPerson } from '#app/people/add-person.server.ts'
import { editPerson } from '#app/people/edit-person.server.ts'
import type { Db } from '#db/client.ts'
import { evidenceLog } from '#db/schema/evidence.ts'
import { organisationWith } from '#tests/support/organisation.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { address, after, circumstances, joined, minutes, password, recovered } from './joining.ts'

const now = new Date('2026-05-04T08:00:00Z')

/** Elif (HR) comes through the operator's own code, as at setup; nobody else has a password. */
async function house() {
	const db = await testDatabase()
	const staffed = await organisationWith(db, { now, members: ['elif', 'peter', 'mia', 'tomaz', 'oie', 'jaan'] })
	const elif = await recovered(db, { employeeNumber: '1003', now })
	return { ...staffed, db, elif }
}

const confirm = (db: Db, viewer: Viewer, whose: Viewer, at = now) =>
	confirmInPerson(db, { viewer, credentialId: whose.credentialId, circumstances, now: at })
const inPerson = async (db: Db, { organisationId, credentialId }: Viewer) =>
	(await credentialFacts(db, { organisationId, credentialId }))?.confirmedInPerson

test('a witness with a trusted password confirms what HR handed out, once, as an entry of the log', async () => {
	const { db, elif, people } = await house()
	const tomaz = await recovered(db, { employeeNumber: '1002', now })
	const mia = await joined(db, { issuer: elif, personId: people.mia, now })
	expect(await inPerson(db, mia)).toBe(false)
	expect(await confirm(db, tomaz, mia)).toBe('confirmed')
	expect(await confirm(db, tomaz, mia)).toBe('already')
	expect(await inPerson(db, mia)).toBe(true)
	const entries = await db.read.select().from(evidenceLog)
	const records = entries.map((entry) => JSON.parse(entry.bytes.toString('utf8')))
	const [confirmed] = records.filter((record) => record.type === 'credential.confirmed')
	expect(confirmed).toMatchObject({
		subject_id: people.mia,
		confirmed_by: people.tomaz,
		confirmed_with: tomaz.credentialId,
		issued_by: people.elif,
		seen: { name: 'Mia Horvat', employee_number: '1001' },
	})
})

test('HR alone with puppets never makes a password that reads as confirmed in person', async () => {
	const { db, elif, people } = await house()
	const mia = await joined(db, { issuer: elif, personId: people.mia, now })
	const puppets = [
		await joined(db, { issuer: elif, personId: people.tomaz, now }),
		await joined(db, { issuer: elif, personId: people.peter, now }),
	]
	const [tomaz, peter] = puppets as [Viewer, Viewer]
	expect(await confirm(db, elif, mia)).toBe('issuer')
	expect(await confirm(db, tomaz, mia)).toBe('witness-not-trusted')
	expect(await confirm(db, peter, mia)).toBe('witness-not-trusted')
	expect(await confirm(db, peter, tomaz)).toBe('witness-not-trusted')
	// A puppet of HR hands out the code, so that HR may be the witness.
	const again = await joined(db, { issuer: peter, personId: people.mia, now: after(now, minutes(1)) })
	expect(await confirm(db, elif, again)).toBe('issuer-not-trusted')
	const byTomaz = await joined(db, { issuer: tomaz, personId: people.oie, now })
	expect(await confirm(db, elif, byTomaz)).toBe('issuer-not-trusted')
	for (const one of [again, byTomaz, tomaz, peter, elif]) expect(await inPerson(db, one)).toBe(false)
})

test('two puppets do not make each other trusted, whoever begins', async () => {
	const { db, elif, people } = await house()
	const tomaz = await joined(db, { issuer: elif, personId: people.tomaz, now })
	const oie = await joined(db, { issuer: tomaz, personId: people.oie, now })
	const mia = await joined(db, { issuer: tomaz, personId: people.mia, now })
	expect(await confirm(db, mia, oie)).toBe('witness-not-trusted')
	expect(await confirm(db, oie, mia)).toBe('witness-not-trusted')
	expect(await confirm(db, mia, tomaz)).toBe('witness-not-trusted')
})

test('nobody confirms themselves', async () => {
	const { db, elif } = await house()
	const tomaz = await recovered(db, { employeeNumber: '1002', now })
	expect(await confirm(db, tomaz, tomaz)).toBe('self')
	expect(await confirm(db, elif, elif)).toBe('self')
})

test('trust grows from the operator: HR confirms a recovered witness, who then confirms others', async () => {
	const { db, elif, people } = await house()
	const tomaz = await recovered(db, { employeeNumber: '1002', now })
	expect(await confirm(db, elif, tomaz)).toBe('confirmed')
	const mia = await joined(db, { issuer: tomaz, personId: people.mia, now })
	expect(await confirm(db, tomaz, mia)).toBe('issuer')
	expect(await confirm(db, elif, mia)).toBe('confirmed')
	const oie = await joined(db, { issuer: tomaz, personId: people.oie, now })
	expect(await confirm(db, mia, oie)).toBe('confirmed')
})

test('a reset is a new origin, not confirmed, and takes the trust of its owner away', async () => {
	const { db, elif, people } = await house()
	const tomaz = await recovered(db, { employeeNumber: '1002', now })
	const mia = await joined(db, { issuer: elif, personId: people.mia, now })
	await confirm(db, tomaz, mia)
	const taken = await joined(db, { issuer: elif, personId: people.tomaz, now: after(now, minutes(5)) })
	const oie = await joined(db, { issuer: elif, personId: people.oie, now })
	expect(await inPerson(db, taken)).toBe(false)
	expect(await confirm(db, taken, oie)).toBe('witness-not-trusted')
	expect(await confirm(db, tomaz, oie)).toBe('witness-not-trusted')
	expect(await confirm(db, elif, tomaz)).toBe('replaced')
	expect(await inPerson(db, mia)).toBe(true)
})

test('a changed password keeps its origin and who confirmed it', async () => {
	const { db, elif, people } = await house()
	const tomaz = await recovered(db, { employeeNumber: '1002', now })
	const mia = await joined(db, { issuer: elif, personId: people.mia, now })
	await confirm(db, tomaz, mia)
	const change = { current: password, next: 'a louder harbour', address, circumstances, now }
	expect(await changePassword(db, { viewer: mia, ...change })).toEqual({ outcome: 'changed' })
	const newest = await credentialInForce(db, mia)
	const facts = await credentialFacts(db, { organisationId: mia.organisationId, credentialId: newest!.id })
	expect(facts).toMatchObject({ confirmedInPerson: true, setThrough: 'join', changedAt: now, issuedBy: people.elif })
})

test('HR does not rename themselves, and a record renamed by a puppet is not confirmed any more', async () => {
	const { db, elif, people, places } = await house()
	const peter = await recovered(db, { employeeNumber: '1007', now })
	expect(await confirm(db, peter, elif)).toBe('confirmed')
	expect(await inPerson(db, elif)).toBe(true)
	const asMia = { name: 'Mia Horvat', employeeNumber: '1001', email: null, language: 'en' }
	expect(await editPerson(db, { viewer: elif, personId: people.elif, identity: asMia })).toBe('self')
	const post = { locationId: places.headOffice, role: 'hr', position: 'HR', fromDay: '2026-05-01' } as const
	const identity = { name: 'Nobody', employeeNumber: '7777', email: null, language: 'en' }
	const hired = await addPerson(db, { viewer: elif, identity, post, now })
	if (hired.outcome !== 'added') throw new Error(hired.outcome)
	const puppet = await joined(db, { issuer: elif, personId: hired.personId, now })
	const aside = { ...asMia, employeeNumber: '1001-OLD' }
	expect(await editPerson(db, { viewer: puppet, personId: people.mia, identity: aside })).toBe('changed')
	expect(await editPerson(db, { viewer: puppet, personId: people.elif, identity: asMia })).toBe('changed')
	expect(await inPerson(db, elif)).toBe(false)
	expect(await confirm(db, peter, elif)).toBe('confirmed')
})

test('a person of another place, and a code that was never a password, are not found', async () => {
	const { db, elif, people } = await house()
	const jaan = await recovered(db, { employeeNumber: '2001', now })
	const mia = await joined(db, { issuer: elif, personId: people.mia, now })
	expect(await confirm(db, jaan, mia)).toBe('not-found')
	for (const credentialId of ['', '0', people.mia, 'x'.repeat(99), '\u0000'])
		expect(await confirmInPerson(db, { viewer: elif, credentialId, circumstances, now })).toBe('not-found')
})

test('HR cannot hire a second self to witness: a new person needs the operator too', async () => {
	const { db, elif, people, places } = await house()
	const mia = await joined(db, { issuer: elif, personId: people.mia, now })
	const identity = { name: 'Tomaž Kranjc', employeeNumber: '7777', email: null, language: 'en' }
	const post = { locationId: places.oldTown, role: 'supervisor', position: 'Shop lead', fromDay: '2026-05-01' } as const
	const hired = await addPerson(db, { viewer: elif, identity, post, now })
	if (hired.outcome !== 'added') throw new Error(hired.outcome)
	const puppet = await joined(db, { issuer: elif, personId: hired.personId, now })
	expect(await confirm(db, puppet, mia)).toBe('witness-not-trusted')
})
