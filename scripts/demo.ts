import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { resolve } from 'node:path'

// Before anything reads the environment: the demo has a house of its own.
const folder = resolve('data/demo')
if (process.env.DEMO_RESET === '1') rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
process.env.DATA_DIR = folder
process.env.DATABASE_URL = `file:${folder}/lineup.db`
process.env.LINEUP_DEMO = '1'
process.env.HOST ??= '0.0.0.0'
process.env.LOG_LEVEL ??= 'warn'
process.env.NODE_ENV ??= 'production'

const isNew = !existsSync(`${folder}/lineup.db`)
const { prepare } = await import('./prepare.ts')
const { db } = await import('#app/db.server.ts')
const { content } = await import('#app/mdx/content.server.ts')
const { organisationOf } = await import('#app/people/organisation.server.ts')
const { clock } = await import('#app/env.server.ts')
const { makeDemo } = await import('./demo-data/make-demo.ts')
const { serve } = await import('./serve.ts')
const { cast, castPassword } = await import('./cast.ts')

await prepare()
const open = await db()
if (!(await organisationOf(open))) {
	console.log('▸ Making the demo organisation: ten weeks of a bakery with two shops.')
	await makeDemo(open, { content: await content(), now: clock() })
}
const { port } = await serve()

const people = Object.values(cast).map(({ number, name, posts }) => {
	const work = posts.map((post) => `${post.role}, ${post.position}`)[0]
	return `  ${number}  ${name.padEnd(18)} ${work}${posts.some((post) => 'until' in post) ? ' (has left)' : ''}`
})
const phones = Object.values(networkInterfaces())
	.flatMap((addresses) => addresses ?? [])
	.filter((address) => address.family === 'IPv4' && !address.internal)
	.map((address) => `http://${address.address}:${port}`)

console.log(`
Lineup's demo is on   http://localhost:${port}
${phones.length > 0 ? `On a phone nearby     ${phones.join('  ')}  (plain http: for trying only)\n` : ''}
Sign in with a number and the password ${castPassword}:
${people.sort().join('\n')}

${isNew ? 'Start as 1001 (learns and signs), then 1002 (runs the shift), then 1003 (HR).' : 'Your data is kept; DEMO_RESET=1 npm run demo begins anew.'}
Stop with Ctrl+C.`)
