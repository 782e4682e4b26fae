import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import { verifyLog } from '#app/evidence/verify-log.server.ts'
import { openDatabase } from '#db/client.ts'
import { signature } from '#db/schema/signature.ts'
import { circumstances, foundHouse, hireInto, now, password, publish, readAll } from './staff.ts'

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

/** Kills the signing process after so many acknowledgements; gives everybody it had told 'signed'. */
function signAndKill(url: string, people: Viewer[], after: number): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'lineup-kill-'))
	const file = join(folder, 'signings.json')
	const of = { version: 1, language: 'en', nameConfirmed: false, password, circumstances, now }
	writeFileSync(
		file,
		JSON.stringify({ url, signings: people.map((viewer) => ({ viewer, typedName: viewer.name, ...of })) }),
	)
	const child = spawn('node', ['--import', 'tsx', 'tests/support/sign-until-killed.ts', file], {
		env: { ...process.env, DATABASE_URL: url },
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	let said = ''
	child.stdout.on('data', (chunk) => {
		said += chunk
		if (said.split('signed ').length > after) child.kill('SIGKILL')
	})
	return new Promise((resolve) => {
		child.once('close', () => {
			rmSync(folder, { recursive: true })
			resolve([...said.matchAll(/^signed (\S+)\n/gm)].map((match) => match[1] ?? ''))
		})
	})
}
