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
	const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
	console.log('\nA cold lesson page as served, in brotli')
	console.log(`HTML ${kb(html)} · JS ${kb(js)} · CSS ${kb(css)} · fonts ${kb(font)} · all ${kb(page)}`)
	console.log(
		`JS ≤ 95 KB: ${js <= 95 * 1024 ? 'met' : 'MISSED'} · page ≤ 180 KB: ${page <= 180 * 1024 ? 'met' : 'MISSED'}`,
	)
} finally {
	bare.stop()
	product.stop()
	await closeDb()
	rmSync(folder, { recursive: true, force: true })
}
