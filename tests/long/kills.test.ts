import { expect, test } from 'vitest'
import { verifyLog } from '#app/evidence/verify-log.server.ts'
import { openDatabase } from '#db/client.ts'
import { signature } from '#db/schema/signature.ts'
import { foundHouse, hireInto, publish, readAll } from '#tests/domain/handbook/staff.ts'
import { signAndKill } from '#tests/support/sign-and-kill.ts'

test('1,000 signatures acknowledged over many kills are all there, once each', async () => {
	const house = await foundHouse()
	await publish(house)
	const acknowledged: string[] = []
	for (let round = 0; acknowledged.length < 1000; round++) {
		const people = await Promise.all(
			Array.from({ length: 150 }, (_, at) =>
				hireInto(house, { name: `Person ${round} ${at}`, number: `${round}X${at}` }),
			),
		)
		await publish(house)
		const version = round + 2
		await Promise.all(people.map((person) => readAll(house, person, version)))
		acknowledged.push(...(await signAndKill(house.db.url, people, 40 + ((round * 37) % 90), version)))
		console.log(`round ${round + 1}: ${acknowledged.length} acknowledged`)
	}
	const again = await openDatabase(house.db.url)
	const kept = (await again.read.select({ personId: signature.personId }).from(signature)).map((row) => row.personId)
	expect(acknowledged.filter((personId) => !kept.includes(personId))).toEqual([])
	expect(new Set(kept).size).toBe(kept.length)
	expect((await verifyLog(again)).findings).toEqual([])
	await again.close()
}, 3_600_000)
