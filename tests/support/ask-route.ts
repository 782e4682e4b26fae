import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionFunctionArgs, AppLoadContext } from '@remix-run/node'
import { startSession } from '#app/access/session.server.ts'
import { newToken, tokenHash } from '#app/access/token.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import { configureContent, contentSettings } from '#app/mdx/content.server.ts'
import type { Db } from '#db/client.ts'

const shipped = { contentDir: 'content', cacheDir: mkdtempSync(join(tmpdir(), 'lineup-blocks-')) }
configureContent(shipped)

type Door = (args: ActionFunctionArgs) => unknown
type Params = Record<string, string | undefined>

/** Calls loaders and actions as the server does, signed in as this person; what is thrown comes back as the answer. */
export async function signedInAs(db: Db, viewer: Viewer) {
	Object.assign(globalThis, { [Symbol.for('lineup')]: { db: Promise.resolve(db) } })
	// Reading all of it takes a second or two, so only where a test has looked elsewhere.
	if (contentSettings() !== shipped) configureContent(shipped)
	const { organisationId, personId, credentialId, isHr } = viewer
	const browserMark = tokenHash(newToken())
	const session = { organisationId, personId, credentialId, browserMark, isHr, now: new Date() }
	const { token } = await db.write((tx) => startSession(tx, session))
	const ask = async (door: Door, path: string, params: Params, body?: URLSearchParams) => {
		const request = new Request(`http://localhost${path}`, {
			method: body ? 'POST' : 'GET',
			headers: { Cookie: `lineup=${token}` },
			body,
		})
		const context = { secureCookie: false, report: () => {} } as unknown as AppLoadContext
		try {
			return await door({ request, params, context })
		} catch (answer) {
			if (answer instanceof Error) throw answer
			return answer
		}
	}
	return {
		get: <T>(door: Door, path: string, params: Params = {}) => ask(door, path, params) as Promise<T>,
		post: <T>(door: Door, path: string, params: Params, fields: Record<string, string> | URLSearchParams) =>
			ask(door, path, params, new URLSearchParams(fields)) as Promise<T>,
	}
}

/** Where a redirect leads; null for another answer. */
export const redirectOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : null)

/** The status of an answer, `data(…)` included. */
export const statusOf = (answer: unknown) =>
	answer instanceof Response ? answer.status : (answer as { init?: { status?: number } | null })?.init?.status
