import { type Db, openDatabase } from '#db/client.ts'
import { env } from './env.server.ts'

type Shared = { db?: Promise<Db> }
const key = Symbol.for('lineup')

/** The server bundle and the serve script each load their own copy of this module: what must exist once lives here. */
function shared(): Shared {
	const holder = globalThis as { [key]?: Shared }
	holder[key] ??= {}
	return holder[key]
}

/** The one open database of the process. */
export function db(): Promise<Db> {
	const once = shared()
	once.db ??= openDatabase(env().DATABASE_URL)
	return once.db
}

export async function closeDb(): Promise<void> {
	const once = shared()
	const open = once.db
	once.db = undefined
	await (await open)?.close()
}
