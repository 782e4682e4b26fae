import type { ActionFunctionArgs } from '@remix-run/node'
import type { Circumstances } from '#app/evidence/circumstances.server.ts'
import { type Browser, browserMark } from './cookies.server.ts'
import type { Viewer } from './viewer.ts'

/** Where a request comes from, as the log's context and the limits need it; `browser` may have a cookie to set. */
export function circumstancesOf(
	{ request, context }: ActionFunctionArgs,
	viewer: Viewer | null,
): { address: string; browser: Browser; circumstances: Circumstances } {
	const browser = browserMark(request.headers.get('Cookie'), context)
	const circumstances = {
		address: context.clientAddress,
		userAgent: request.headers.get('User-Agent'),
		sessionId: viewer?.sessionId ?? null,
		browserMark: browser.mark,
	}
	return { address: context.clientAddress, browser, circumstances }
}
