import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { verifyLog } from '#app/evidence/verify-log.server.ts'
import { evidenceLog } from '#db/schema/evidence.ts'
import { signature } from '#db/schema/signature.ts'
import { foundHouse, hireInto, later, publish, readAll, sign } from './staff.ts'

test('100 people sign at once without a gap or an error', async () => {
	const house = await foundHouse()
	const people = await Promise.all(
		Array.from({ length: 100 }, (_, at) => hireInto(house, { name: `Person ${at}`, number: `9${at}` })),
	)
	await publish(house)
	await Promise.all(people.map((person) => readAll(house, person)))
	const outcomes = await Promise.all(people.map((person) => sign(house, person)))
	expect(new Set(outcomes.map((one) => one.outcome))).toEqual(new Set(['signed']))
	const found = await verifyLog(house.db)
	expect(found).toMatchObject({ intact: true, signatures: 100, findings: [] })
}, 120_000)

test('20 posts of one person at once give one signature and one entry', async () => {
	const house = await foundHouse()
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001' })
	await publish(house)
	await readAll(house, mia)
	const outcomes = await Promise.all(Array.from({ length: 20 }, () => sign(house, mia)))
	const ids = outcomes.map((one) => ('signatureId' in one ? one.signatureId : one.outcome))
	expect(new Set(ids).size).toBe(1)
	expect(outcomes.filter((one) => one.outcome === 'signed')).toHaveLength(1)
	expect(await house.db.read.select().from(signature)).toHaveLength(1)
	const signed = await house.db.read.select().from(evidenceLog).where(sql`${evidenceLog.type} = 'signed'`)
	expect(signed).toHaveLength(1)
	expect(await sign(house, mia)).toEqual({ outcome: 'already-signed', signatureId: ids[0] })
})

test('publishing while people sign: whoever signed did so before the newer version came out', async () => {
	const house = await foundHouse()
	const people = await Promise.all(
		Array.from({ length: 20 }, (_, at) => hireInto(house, { name: `Person ${at}`, number: `9${at}` })),
	)
	await publish(house)
	await Promise.all(people.map((person) => readAll(house, person)))
	const [, ...outcomes] = await Promise.all([
		publish(house, later(1)),
		...people.map((person) => sign(house, person, { now: later(1) })),
	])
	expect(outcomes.filter((one) => one.outcome !== 'signed' && one.outcome !== 'superseded')).toEqual([])
	const entries = await house.db.read.select({ seq: evidenceLog.seq, type: evidenceLog.type }).from(evidenceLog)
	const second = Math.max(...entries.filter((one) => one.type === 'version.published').map((one) => one.seq))
	expect(entries.filter((one) => one.type === 'signed' && one.seq > second)).toEqual([])
	expect((await verifyLog(house.db)).findings).toEqual([])
}, 60_000)
