import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The bench has a house of its own, chosen before anything reads the environment.
const folder = mkdtempSync(join(tmpdir(), 'lineup-bench-'))
process.env.DATA_DIR = folder
process.env.DATABASE_URL = `file:${folder}/lineup.db`
process.env.LINEUP_DEMO = '1'

const { prepare } = await import('./prepare.ts')
const { db, closeDb } = await import('#app/db.server.ts')
const { content } = await import('#app/mdx/content.server.ts')
const { benchHouse } = await import('./bench/bench-house.ts')
const { measureCpu } = await import('./bench/measure-cpu.ts')
const { pageSizes } = await import('./bench/sizes.ts')
const { firstDay } = await import('./bench/first-day.ts')
const { freePort, startProcess } = await import('./bench/server-process.ts')

console.log('▸ Making a house with 40 people who are about to sign.')
await prepare()
const loaded = await content()
const house = await benchHouse(await db(), { content: loaded, people: 40, now: new Date() })

const bare = await startProcess('scripts/bench/bare-server.ts')
const product = await startProcess('scripts/start.ts', {
	PORT: await freePort(),
	HOST: '127.0.0.1',
	LOG_LEVEL: 'error',
})
try {
	console.log(
		'\nCPU for one request, minimum of several windows; the floor is a bare Node server with as many ready bytes.',
	)
	for (const row of await measureCpu({ ...house, bare, product, quiz: loaded.quizzes['what-service-means'] }))
		console.log(
			`${row.name.padEnd(34)} ${row.micros.toFixed(0).padStart(7)} µs   floor ${row.floor.toFixed(0).padStart(4)} µs   × ${(row.micros / row.floor).toFixed(0)}`,
		)

	const cookie = house.learners[0]?.cookie ?? ''
	const { html, js, css, font } = await pageSizes(product.origin, '/learn/lessons/say-it-back', cookie)
	const page = html + js + css + font
	console.log('\nA cold lesson page as served, in brotli')
	console.log(`HTML ${kb(html)} · JS ${kb(js)} · CSS ${kb(css)} · fonts ${kb(font)} · all ${kb(page)}`)
	console.log(`JS ${aim(js, 95)} · page ${aim(page, 180)}`)

	console.log('\nThe whole first day in a browser with an empty cache, headers included')
	const parts = await firstDay({ ...house, ...house.newcomer, content: loaded, origin: product.origin })
	for (const part of parts) console.log(`${part.name.padEnd(48)} ${kb(part.bytes).padStart(9)}`)
	const day = parts.reduce((sum, part) => sum + part.bytes, 0)
	console.log(`${'all'.padEnd(48)} ${kb(day).padStart(9)} · ${aim(day, 700)}`)
} finally {
	bare.stop()
	product.stop()
	await closeDb()
	rmSync(folder, { recursive: true, force: true })
}

function kb(bytes: number) {
	return `${(bytes / 1024).toFixed(1)} KB`
}

function aim(bytes: number, most: number) {
	return `≤ ${most} KB: ${bytes <= most * 1024 ? 'met' : 'MISSED'}`
}
