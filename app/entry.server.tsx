import { PassThrough } from 'node:stream'
import {
	type ActionFunctionArgs,
	type AppLoadContext,
	createReadableStreamFromReadable,
	type EntryContext,
	type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from '#app/ui/nonce.ts'

export const streamTimeout = 8_000

/** Renders whole: no loader defers, so the status is final and a page comes in one piece. */
export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	remix: EntryContext,
	context: AppLoadContext,
): Promise<Response> {
	return new Promise((resolve, reject) => {
		const { nonce } = context
		const { pipe, abort } = renderToPipeableStream(
			<NonceContext.Provider value={nonce}>
				<RemixServer context={remix} url={request.url} nonce={nonce} abortDelay={streamTimeout} />
			</NonceContext.Provider>,
			{
				nonce,
				onAllReady() {
					clearTimeout(timer)
					const body = new PassThrough()
					headers.set('Content-Type', 'text/html; charset=utf-8')
					resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
					pipe(body)
				},
				onShellError: reject,
				onError: (error) => context.report(error, request),
			},
		)
		const timer = setTimeout(abort, streamTimeout + 1_000)
	})
}

export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
	if (!request.signal.aborted) context.report(error, request)
}
