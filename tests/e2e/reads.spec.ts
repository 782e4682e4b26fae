import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import { matchPath } from '@remix-run/react'
import { configureContent } from '#app/mdx/content.server.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import { builtRoutes } from '#tests/support/manifest.ts'
import { sessionFor } from '#tests/support/sign-in.ts'
import { thingOf } from './matrix-objects.ts'
import { people, rules } from './rules.ts'

const hot = [
	'routes/_index',
	'routes/learn.lessons.$slug._index',
	'routes/learn.attempts.$id._index',
	'routes/handbook.$version.sections.$slug',
	'routes/handbook.$version.signature',
]

/** My record and its export read every table that can name me, once. */
const whole = ['routes/record._index', 'routes/record.export']

const budget = (id: string) => (hot.includes(id) ? 6 : whole.includes(id) ? 20 : 15)

test('no page takes more than six reads where it is hot, fifteen elsewhere', async ({ house }) => {
	Object.assign(globalThis, { [Symbol.for('lineup')]: { db: Promise.resolve(house.db) } })
	configureContent({ contentDir: 'content', cacheDir: `${house.folder}/cache` })
	const built = (await import(join(process.cwd(), 'build/server/index.js'))) as ServerBuild
	const over: string[] = []
	let asked = 0
	for (const { id, path } of builtRoutes()) {
		const rule = rules[id]
		const loader = built.routes[id]?.module.loader
		if (!rule || !loader) continue
		for (const who of ['employee', 'supervisor', 'hr'] as const) {
			const number = people[who] ?? ''
			const address = rule.at(thingOf(house, who === 'supervisor' ? '1005' : number))
			const { value } = await sessionFor(house, number)
			const request = new Request(new URL(address, house.origin), { headers: { Cookie: `__Host-lineup=${value}` } })
			const params = matchPath(path, new URL(request.url).pathname)?.params ?? {}
			const before = house.db.queries.count
			const context = { secureCookie: true, clientAddress: '127.0.0.1', report: () => {} }
			await Promise.resolve(loader({ request, params, context } as never)).catch((thrown) => {
				if (thrown instanceof Error) throw thrown
			})
			const reads = house.db.queries.count - before
			asked++
			if (reads > budget(id)) over.push(`${id} as ${who}: ${reads}`)
		}
	}
	expect(asked).toBeGreaterThan(60)
	expect(over).toEqual([])
})
