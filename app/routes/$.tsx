import type { LoaderFunctionArgs } from '@remix-run/node'
import { optionalPerson } from '#app/access/require.server.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'

/** An address that is no page: as a route, so that the root's loader runs and the page speaks the person's language. */
export async function loader(args: LoaderFunctionArgs) {
	await optionalPerson(args)
	throw notFound()
}

export default function NoPage() {
	return null
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('common.errors.notFound.title')
