import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { forbidden } from '#app/ui/answers.server.ts'
import { sessionToken } from './cookies.server.ts'
import { viewerOf } from './live-session.server.ts'
import type { Viewer } from './viewer.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs
/** Loaders of one page run side by side with a Request each; the context is the one thing they share. */
const remembered = new WeakMap<object, Promise<Viewer | null>>()

export function optionalPerson({ request, context }: Args): Promise<Viewer | null> {
	const known = remembered.get(context)
	if (known) return known
	const token = sessionToken(request.headers.get('Cookie'), context)
	const viewer = token ? db().then((open) => viewerOf(open, token, clock())) : Promise.resolve(null)
	remembered.set(context, viewer)
	return viewer
}

/** Else: to the sign-in page, and back afterwards. */
export async function requirePerson(args: Args): Promise<Viewer> {
	const viewer = await optionalPerson(args)
	if (viewer) return viewer
	const { pathname, search } = new URL(args.request.url)
	const to = args.request.method === 'GET' && pathname !== '/' ? `?to=${encodeURIComponent(pathname + search)}` : ''
	throw redirect(`/login${to}`)
}

export async function requireSupervisor(args: Args): Promise<Viewer> {
	const viewer = await requirePerson(args)
	if (viewer.isHr || viewer.supervisedIds.length > 0) return viewer
	throw forbidden()
}

export async function requireHr(args: Args): Promise<Viewer> {
	const viewer = await requirePerson(args)
	if (viewer.isHr) return viewer
	throw forbidden()
}
