import { expect, test } from 'vitest'
import { credentialFacts } from '#app/access/credential-facts.server.ts'
import { issueRecoveryCode, issueSetupCode } from '#app/access/issue-operator-code.server.ts'
import { viewerOf } from '#app/access/live-session.server.ts'
import { redeemCode } from '#app/access/redeem-code.server.ts'
import { type SettingUp, setUp } from '#app/access/set-up.server.ts'
import { createOrganisation } from '#app/people/create-organisation.server.ts'
import { evidenceLog } from '#db/schema/evidence.ts'
import { organisation, person } from '#db/schema/people.ts'
import { castOrganisation, castPlaces } from '#scripts/cast.ts'
import { organisationWith } from '#tests/support/organisation.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { address, after, browser, circumstances, minutes, password } from './joining.ts'

const now = new Date('2026-05-04T08:00:00Z')
const founder = { name: 'Elif Yıldız', employeeNumber: '1003', email: null, language: 'en', position: 'HR' }
const founding = { kind: 'real', details: castOrganisation, place: castPlaces.oldTown, founder, now } as const
const form = (typed: string): SettingUp => ({
	...founding,
	typed,
	password,
	address,
	browserMark: browser('desk'),
	circumstances,
})

test('the setup code makes the organisation, its place and a signed-in HR account with a trusted password', async () => {
	const db = await testDatabase()
	const issued = await issueSetupCode(db, { now })
	const done = await setUp(db, form(issued!.code))
	if (done.outcome !== 'set-up') throw new Error(done.outcome)
	const viewer = await viewerOf(db, done.token, now)
	expect(viewer).toMatchObject({ isHr: true, name: 'Elif Yıldız', locationIds: [done.locationId] })
	const { organisationId, credentialId } = viewer!
	const facts = await credentialFacts(db, { organisationId, credentialId })
	expect(facts).toMatchObject({ setThrough: 'setup', trusted: true, confirmedInPerson: false, issuedBy: null })
	const log = await db.read.select().from(evidenceLog)
	expect(log.map((entry) => entry.type)).toEqual(['credential.issued', 'credential.redeemed'])
})

test('security.md 18: setup is dead after setup, on every way in', async () => {
	const db = await testDatabase()
	const issued = await issueSetupCode(db, { now })
	const both = await Promise.all([setUp(db, form(issued!.code)), setUp(db, form(issued!.code))])
	expect(both.map((one) => one.outcome).sort()).toEqual(['gone', 'set-up'])
	expect(await setUp(db, form(issued!.code))).toEqual({ outcome: 'gone' })
	expect(await issueSetupCode(db, { now })).toBeNull()
	expect(await createOrganisation(db, founding)).toEqual({ outcome: 'exists' })
	expect(await db.read.select().from(organisation)).toHaveLength(1)
	expect(await db.read.select().from(person)).toHaveLength(1)
})

test('a setup code lives a day, and a new start voids the old one', async () => {
	const db = await testDatabase()
	const first = await issueSetupCode(db, { now })
	const second = await issueSetupCode(db, { now })
	expect(await setUp(db, form(first!.code))).toEqual({ outcome: 'gone' })
	expect(await setUp(db, { ...form(second!.code), now: after(now, minutes(24 * 60 + 1)) })).toEqual({ outcome: 'gone' })
	expect(await redeemCode(db, form(second!.code))).toEqual({ outcome: 'unknown' })
})

test('the demo password is refused in a real organisation and taken in a demo', async () => {
	const real = await testDatabase()
	const code = (await issueSetupCode(real, { now }))!.code
	expect(await setUp(real, { ...form(code), password: 'lineup-demo' })).toEqual({
		outcome: 'weak',
		fault: 'too-common',
	})
	expect(await real.read.select().from(organisation)).toEqual([])
	const demo = await testDatabase()
	const other = (await issueSetupCode(demo, { now }))!.code
	expect(await setUp(demo, { ...form(other), kind: 'demo', password: 'lineup-demo' })).toMatchObject({
		outcome: 'set-up',
	})
})

test('recovery is for the HR account last in use, or for a number, and is logged', async () => {
	const db = await testDatabase()
	expect(await issueRecoveryCode(db, { now })).toEqual({ outcome: 'not-set-up' })
	const { viewer } = await organisationWith(db, { now, members: ['elif', 'peter', 'mia', 'ana'] })
	await viewer('peter', after(now, minutes(5)))
	expect(await issueRecoveryCode(db, { now: after(now, minutes(10)) })).toMatchObject({ name: 'Peter Novák' })
	const mia = await issueRecoveryCode(db, { employeeNumber: '1001', now })
	expect(mia).toMatchObject({ outcome: 'issued', name: 'Mia Horvat', expiresAt: after(now, minutes(60)) })
	expect(await issueRecoveryCode(db, { employeeNumber: '1008', now })).toEqual({ outcome: 'left' })
	expect(await issueRecoveryCode(db, { employeeNumber: '4711', now })).toEqual({ outcome: 'nobody' })
	expect((await db.read.select().from(evidenceLog)).map((entry) => entry.subjectId)).toHaveLength(2)
})
