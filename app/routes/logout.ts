import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { browserMark, noSessionCookie, sessionToken } from '#app/access/cookies.server.ts'
import { optionalPerson } from '#app/access/require.server.ts'
import { safePath } from '#app/access/safe-path.ts'
import { signOut } from '#app/access/session.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	await optionalPerson(args)
	return redirect('/')
}

/** Anybody may leave: also the browser whose session is over already. */
export async function action(args: ActionFunctionArgs) {
	const { request, context } = args
	await optionalPerson(args)
	const cookies = request.headers.get('Cookie')
	const token = sessionToken(cookies, context)
	await signOut(await db(), { token, browserMark: browserMark(cookies, context).mark, now: clock() })
	const headers = new Headers({ 'Set-Cookie': noSessionCookie(context) })
	// The next person at this screen must not find the last one's drafts; pages are never stored.
	headers.append('Clear-Site-Data', '"storage"')
	const to = safePath((await request.formData()).get('to'))
	return redirect(to === '/' ? '/login' : to, { headers })
}
