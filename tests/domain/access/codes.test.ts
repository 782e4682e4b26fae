import { expect, test } from 'vitest'
import { codeOfKey, HANDED_LENGTH, readCode, spellCode } from '#app/access/code.server.ts'
import { issueCode } from '#app/access/issue-code.server.ts'
import { viewerOf } from '#app/access/live-session.server.ts'
import { lookUpCode, redeemCode } from '#app/access/redeem-code.server.ts'
import { signOut } from '#app/access/session.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import { endAllPosts } from '#app/people/end-post.server.ts'
import { accessCode, credential } from '#db/schema/access.ts'
import { evidenceContext, evidenceLog } from '#db/schema/evidence.ts'
import { organisationWith } from '#tests/support/organisation.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { address, after, browser, circumstances, joined, minutes, password } from './joining.ts'

const now = new Date('2026-05-04T08:00:00Z')
const phone = browser('phone')

async function house() {
	const db = await testDatabase()
	const staffed = await organisationWith(db, { now, members: ['elif', 'peter', 'mia', 'tomaz', 'oie', 'kai', 'jaan'] })
	const elif = await staffed.viewer('elif')
	const issue = (viewer: Viewer, personId: string, key = `${personId}-1`, at = now) =>
		issueCode(db, { viewer, personId, key, circumstances, now: at })
	const redeem = (typed: string, more: object = {}) =>
		redeemCode(db, { typed, password, address, browserMark: phone, circumstances, now, ...more })
	return { ...staffed, db, elif, issue, redeem }
}
const codeOf = (issued: Awaited<ReturnType<typeof issueCode>>) => (issued.outcome === 'issued' ? issued.code : '')

test('a join code sets the first password and signs its person in, typed in any spelling', async () => {
	const { db, elif, people, issue, redeem } = await house()
	const issued = await issue(elif, people.mia)
	expect(issued).toMatchObject({ outcome: 'issued', purpose: 'join', expiresAt: after(now, minutes(7 * 24 * 60)) })
	const typed = ` ${spellCode(codeOf(issued)).toLowerCase()} `
	const looked = await lookUpCode(db, { typed, address, now })
	expect(looked).toMatchObject({ state: 'open', person: { name: 'Mia Horvat' }, places: ['Old Town'] })
	const done = await redeem(typed)
	if (done.outcome !== 'redeemed') throw new Error(done.outcome)
	expect(await viewerOf(db, done.token, now)).toMatchObject({ personId: people.mia })
})

test('a code works once, also when it is sent ten times at once', async () => {
	const { db, elif, people, issue, redeem } = await house()
	const code = codeOf(await issue(elif, people.mia))
	const all = await Promise.all(Array.from({ length: 10 }, () => redeem(code)))
	expect(all.filter((one) => one.outcome === 'redeemed')).toHaveLength(1)
	expect(all.filter((one) => one.outcome === 'used')).toHaveLength(9)
	expect((await db.read.select().from(credential)).filter((row) => row.personId === people.mia)).toHaveLength(1)
})

test('the second code is for a reset, lasts an hour and voids the first', async () => {
	const { elif, people, issue, redeem } = await house()
	const first = codeOf(await issue(elif, people.mia, 'first'))
	const second = codeOf(await issue(elif, people.mia, 'second'))
	expect(await redeem(first)).toEqual({ outcome: 'voided' })
	expect(await redeem(second)).toMatchObject({ outcome: 'redeemed' })
	const third = await issue(elif, people.mia, 'third')
	expect(third).toMatchObject({ purpose: 'reset', expiresAt: after(now, minutes(60)) })
	expect(await redeem(codeOf(third), { now: after(now, minutes(61)) })).toEqual({ outcome: 'expired' })
})

test('security.md 9: a reset ends every session and the old password', async () => {
	const { db, people, elif, issue, redeem, session } = await house()
	const { token } = await session('mia')
	const reset = codeOf(await issue(elif, people.mia))
	expect(await viewerOf(db, token, now)).not.toBeNull()
	expect(await redeem(reset)).toMatchObject({ outcome: 'redeemed' })
	expect(await viewerOf(db, token, now)).toBeNull()
	const own = (await db.read.select().from(credential)).filter((row) => row.personId === people.mia)
	expect(own.filter((row) => row.endedAt === null)).toHaveLength(1)
})

test('redeeming is refused while another person is signed in in that browser, and works after signing out', async () => {
	const { db, elif, people, issue, redeem, session } = await house()
	const tomaz = await session('tomaz')
	const code = codeOf(await issue(elif, people.mia))
	const refused = { outcome: 'other-session', name: 'Tomaž Kranjc' }
	expect(await redeem(code, { browserMark: tomaz.mark })).toEqual(refused)
	expect(await redeem(code, { signedIn: tomaz.viewer })).toEqual(refused)
	await signOut(db, { token: null, browserMark: tomaz.mark, now })
	expect(await redeem(code, { browserMark: tomaz.mark })).toMatchObject({ outcome: 'redeemed' })
})

test('nobody gets a code for themselves, and a supervisor none for another place or for more power than their own', async () => {
	const { elif, people, issue, viewer } = await house()
	const tomaz = await viewer('tomaz')
	expect(await issue(elif, people.elif)).toEqual({ outcome: 'self' })
	expect(await issue(tomaz, people.tomaz)).toEqual({ outcome: 'self' })
	expect(await issue(tomaz, people.jaan)).toEqual({ outcome: 'not-found' })
	expect(await issue(tomaz, people.peter)).toEqual({ outcome: 'not-found' })
	expect(await issue(tomaz, people.kai)).toEqual({ outcome: 'not-allowed' })
	expect(await issue(await viewer('kai'), people.tomaz)).toMatchObject({ outcome: 'issued' })
	expect(await issue(tomaz, people.mia)).toMatchObject({ outcome: 'issued' })
	expect(await issue(await viewer('oie'), people.mia)).toEqual({ outcome: 'not-found' })
})

test('security.md 22: an absent, empty or odd id gets no code', async () => {
	const { elif, issue } = await house()
	for (const id of ['', '0', '-1', '[]', '\u0000', '../x', 'x'.repeat(300)])
		expect(await issue(elif, id)).toEqual({ outcome: 'not-found' })
})

test('security.md 8: a code dies with the last post of its person', async () => {
	const { db, elif, people, issue, redeem } = await house()
	const code = codeOf(await issue(elif, people.mia))
	await endAllPosts(db, { viewer: elif, personId: people.mia, untilDay: '2026-05-04', now })
	expect(await redeem(code)).toEqual({ outcome: 'unknown' })
	expect(await issue(elif, people.mia, 'other')).toEqual({ outcome: 'left' })
})

test('the same form sent twice shows the same slip and makes one code', async () => {
	const { db, elif, people, issue, redeem } = await house()
	const both = await Promise.all([issue(elif, people.mia), issue(elif, people.mia)])
	expect(both[0]).toEqual(both[1])
	expect(await db.read.select().from(accessCode)).toHaveLength(1)
	await redeem(codeOf(both[0]!))
	expect(await issue(elif, people.mia)).toEqual({ outcome: 'used' })
})

test('issuing and redeeming are entries of the log with the browser kept apart, and no code or password in them', async () => {
	const { db, elif, people } = await house()
	await joined(db, { issuer: elif, personId: people.mia, now })
	const entries = await db.read.select().from(evidenceLog)
	const text = entries.map((entry) => entry.bytes.toString('utf8')).join('\n')
	expect(entries.map((entry) => entry.type)).toEqual(['credential.issued', 'credential.redeemed'])
	expect(text).toContain(`"issued_by":"${people.elif}"`)
	expect(await db.read.select().from(evidenceContext)).toHaveLength(2)
	const code = codeOfKey(`key-${people.mia}-${now.getTime()}-${people.elif}`, HANDED_LENGTH)
	const stored = text + JSON.stringify(await db.read.select().from(accessCode))
	expect(stored).not.toContain(code)
	expect(stored).not.toContain(password)
})

test('a weak password leaves the code open', async () => {
	const { elif, people, issue, redeem } = await house()
	const code = codeOf(await issue(elif, people.mia))
	expect(await redeem(code, { password: 'miahorvat1001' })).toEqual({ outcome: 'weak', fault: 'own-name' })
	expect(await redeem(code)).toMatchObject({ outcome: 'redeemed' })
})

test('what is read off a slip wrongly is still read rightly, and rubbish is no code', () => {
	expect(readCode('o1il0-abcde')).toBe('01110ABCDE')
	for (const typed of ['', 'ABCDE', 'UUUUU-UUUUU', 'x'.repeat(5000), '\u0000', '😀'.repeat(10)])
		expect(readCode(typed)).toBeNull()
	expect(new Set(Array.from({ length: 500 }, (_, i) => codeOfKey(String(i), HANDED_LENGTH))).size).toBe(500)
})
