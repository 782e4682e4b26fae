import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type BuiltRoute = { id: string; path: string; hasLoader: boolean; hasAction: boolean }
type Raw = { id: string; path?: string; index?: boolean; hasLoader: boolean; hasAction: boolean }

/** Every route of the built product, from the manifest that the browser gets: what is not in here is not served. */
export function builtRoutes(): BuiltRoute[] {
	const folder = join(process.cwd(), 'build/client/assets')
	const name = readdirSync(folder).find((file) => /^manifest-[\w-]+\.js$/.test(file))
	if (!name) throw new Error('No built manifest. Run `node scripts/ready.mjs --build`.')
	const script = readFileSync(join(folder, name), 'utf8')
	const manifest = JSON.parse(script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1)) as {
		routes: Record<string, Raw>
	}
	return Object.values(manifest.routes)
		.filter((route) => route.id !== 'root')
		.map(({ id, path = '', hasLoader, hasAction }) => ({ id, path: `/${path}`, hasLoader, hasAction }))
		.sort((a, b) => a.id.localeCompare(b.id))
}
