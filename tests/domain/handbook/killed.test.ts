import { expect, test } from 'vitest'
import { verifyLog } from '#app/evidence/verify-log.server.ts'
import { openDatabase } from '#db/client.ts'
import { signature } from '#db/schema/signature.ts'
import { signAndKill } from '#tests/support/sign-and-kill.ts'
import { foundHouse, hireInto, publish, readAll } from './staff.ts'

test('kill -9 during 200 signatures loses none that was acknowledged and makes none twice', async () => {
	const house = await foundHouse()
	const people = await Promise.all(
		Array.from({ length: 200 }, (_, at) => hireInto(house, { name: `Person ${at}`, number: `9${at}` })),
	)
	await publish(house)
	await Promise.all(people.map((person) => readAll(house, person)))
	const acknowledged = await signAndKill(house.db.url, people, 60)
	expect(acknowledged.length).toBeGreaterThanOrEqual(60)
	expect(acknowledged.length).toBeLessThan(200)
	const again = await openDatabase(house.db.url)
	const kept = (await again.read.select({ personId: signature.personId }).from(signature)).map((row) => row.personId)
	expect(acknowledged.filter((personId) => !kept.includes(personId))).toEqual([])
	expect(new Set(kept).size).toBe(kept.length)
	expect((await verifyLog(again)).findings).toEqual([])
	expect(await again.ready()).toEqual([])
	await again.close()
}, 180_000)
