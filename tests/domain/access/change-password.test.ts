import { expect, test } from 'vitest'
import { changePassword } from '#app/access/change-password.server.ts'
import { viewerOf } from '#app/access/live-session.server.ts'
import { passwordFault } from '#app/access/password.ts'
import { signIn, verifyOwnPassword } from '#app/access/sign-in.server.ts'
import { organisationWith } from '#tests/support/organisation.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { address, browser, circumstances } from './joining.ts'

const now = new Date('2026-05-04T08:00:00Z')
const change = { current: 'lineup-demo', next: 'a quiet harbour', address, circumstances, now }

test('security.md 9: a change of password ends the other sessions and keeps this one', async () => {
	const db = await testDatabase()
	const { session } = await organisationWith(db, { now, members: ['mia'] })
	const here = await session('mia')
	const there = await session('mia')
	expect(await changePassword(db, { viewer: here.viewer, ...change })).toEqual({ outcome: 'changed' })
	expect(await viewerOf(db, there.token, now)).toBeNull()
	const still = await viewerOf(db, here.token, now)
	expect(still?.credentialId).not.toBe(here.viewer.credentialId)
	const typed = { typed: '1001', address, browserMark: browser('phone'), now }
	expect(await signIn(db, { ...typed, password: 'lineup-demo' })).toEqual({ outcome: 'wrong' })
	expect(await signIn(db, { ...typed, password: 'a quiet harbour' })).toMatchObject({ outcome: 'signed-in' })
})

test('the old password is needed, its tries are counted, and a weak new one is refused', async () => {
	const db = await testDatabase()
	const { viewer } = await organisationWith(db, { now, members: ['mia'] })
	const mia = await viewer('mia')
	expect(await changePassword(db, { viewer: mia, ...change, next: 'short' })).toEqual({
		outcome: 'weak',
		fault: 'too-short',
	})
	for (let i = 0; i < 10; i++)
		expect(await changePassword(db, { viewer: mia, ...change, current: 'wrong' })).toEqual({ outcome: 'wrong' })
	const own = { personId: mia.personId, password: 'lineup-demo', address, now }
	expect(await verifyOwnPassword(db, own)).toBe('too-many')
})

test('two changes at once leave one password in force', async () => {
	const db = await testDatabase()
	const { viewer } = await organisationWith(db, { now, members: ['mia'] })
	const mia = await viewer('mia')
	const both = await Promise.all([
		changePassword(db, { viewer: mia, ...change }),
		changePassword(db, { viewer: mia, ...change, next: 'a louder harbour' }),
	])
	expect(both.map((one) => one.outcome).sort()).toEqual(['changed', 'wrong'])
})

test('length counts, not kinds of characters; what everybody guesses and what everybody knows are refused', () => {
	const mia = { name: 'Mia Horvat', employeeNumber: '1001', email: 'mia.horvat@x.example', demo: false }
	const faults = (word: string) => passwordFault(word, mia)
	expect(faults('blue tram 7')).toBeNull()
	expect(faults('zelena žaba skače')).toBeNull()
	expect(faults('моя бабушка поёт')).toBeNull()
	expect(faults('nine char')).toBe('too-short')
	expect(faults('x'.repeat(201))).toBe('too-long')
	for (const word of ['password123', 'Qwertyuiop', 'aaaaaaaaaaaa', '1234567890', 'Lineup-Demo', 'lineup-demo'])
		expect(faults(word)).toBe('too-common')
	for (const word of ['Mia Horvat', 'horvatmia1', 'MIAhorvat1001', '1001mia1001']) expect(faults(word)).toBe('own-name')
	expect(passwordFault('lineup-demo', { ...mia, demo: true })).toBeNull()
})
