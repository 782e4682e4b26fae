import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { assignObligations } from '#app/handbook/assign-obligations.server.ts'
import { HandbookDesk } from '#app/handbook/components/handbook-desk.tsx'
import { handbookDesk } from '#app/handbook/handbook-desk.server.ts'
import { publishVersion } from '#app/handbook/publish-version.server.ts'
import { formKey, words } from '#app/handbook/shapes.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { newKey } from '#app/learning/new-key.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { invalid } from '#app/ui/answers.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'

const PublishForm = z.object({
	key: formKey,
	note: words(500),
	blank: z.array(z.string().max(80)).max(500).default([]),
	blanksConfirmed: z.boolean().default(false),
})

/** The desk again, for a form that came back: without script its answer is a page of this address. */
export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const [open, { handbook }] = await Promise.all([db(), content()])
	const of = { language: null, words: handbook?.blanks, now: clock() }
	const { publication, ...desk } = await handbookDesk(open, viewer, of)
	const messages = messagesFor(viewer.language, 'hr')
	const view = { ...desk, publication: { ...publication, formKey: newKey() } }
	return { messages, ...view, saved: false, published: null }
}

/** Publishes the next version and gives it to everybody who owes it. */
export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const form = parseForm(PublishForm, await args.request.formData())
	if (!form.ok) return invalid(form)
	const { key, note, blank, blanksConfirmed } = form.value
	const [open, now] = [await db(), clock()]
	const confirmedBlank = blanksConfirmed ? blank : []
	const published = await publishVersion(open, { viewer, key, note, confirmedBlank, now })
	if (published.outcome === 'blank-not-confirmed')
		return data(
			{ errors: { blanksConfirmed: ['hr.handbook.publish.notConfirmed'] }, values: { note } },
			{ status: 422 },
		)
	if (published.outcome === 'nothing-to-sign')
		return data({ errors: { '': ['hr.handbook.publish.nothing'] }, values: { note } }, { status: 422 })
	await assignObligations(open, { organisationId: viewer.organisationId, now })
	return redirect(`/hr/handbook?published=${published.version.number}`)
}

export default function PublishHandbook() {
	const t = useTranslations('hr.handbook')
	const view = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	return (
		<>
			<PageHeader title={t('title')} lead={t('lead')} back={{ to: '/hr', label: t('back') }} />
			<HandbookDesk view={view} publishErrors={refused?.errors} note={String(refused?.values.note ?? '')} />
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.handbook.title')
