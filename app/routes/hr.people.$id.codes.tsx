import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { circumstancesOf } from '#app/access/circumstances-of.server.ts'
import { codePage, handOut } from '#app/access/code-page.server.ts'
import { CodeIssuing } from '#app/access/components/code-issuing.tsx'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'

const CodeForm = z.object({ key: z.string().min(20).max(64) })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const page = await codePage(await db(), { viewer, personId: args.params.id ?? '', now: clock() })
	if (!page) throw notFound()
	return { messages: messagesFor(viewer.language, 'access'), ...page }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const form = parseForm(CodeForm, await args.request.formData())
	const personId = args.params.id ?? ''
	if (!form.ok) throw notFound()
	const { circumstances } = circumstancesOf(args, viewer)
	const { origin } = args.context
	const handing = { viewer, personId, key: form.value.key, circumstances, origin, now: clock() }
	const handed = await handOut(await db(), handing)
	if (!handed) throw notFound()
	return data(handed, { status: handed.slip ? 200 : 409 })
}

export default function Codes() {
	const page = useLoaderData<typeof loader>()
	return <CodeIssuing {...page} back={`/hr/people/${page.personId}`} answer={useActionData<typeof action>()} />
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('access.codes.titleJoin')
