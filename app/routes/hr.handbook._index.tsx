import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { answerBlank } from '#app/handbook/answer-blank.server.ts'
import { blanksForm } from '#app/handbook/blanks-form.ts'
import { HandbookDesk } from '#app/handbook/components/handbook-desk.tsx'
import { handbookDesk } from '#app/handbook/handbook-desk.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { newKey } from '#app/learning/new-key.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { invalid } from '#app/ui/answers.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const asked = new URL(args.request.url).searchParams
	const [open, { handbook }] = await Promise.all([db(), content()])
	const of = { language: asked.get('language'), words: handbook?.blanks, now: clock() }
	const { publication, ...desk } = await handbookDesk(open, viewer, of)
	return {
		messages: messagesFor(viewer.language, 'hr'),
		...desk,
		publication: { ...publication, formKey: newKey() },
		saved: asked.has('saved'),
		published: Number(asked.get('published')) || null,
	}
}

/** Keeps the answers to the blanks of one language. */
export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const form = parseForm(blanksForm, await args.request.formData())
	if (!form.ok) return invalid(form)
	const [open, now] = [await db(), clock()]
	const { language, blank } = form.value
	const answers = Object.entries(blank)
	await Promise.all(
		answers.map(([id, answer]) => answerBlank(open, { viewer, id, language, answer: answer ?? '', now })),
	)
	return redirect(`/hr/handbook?language=${language}&saved`)
}

export default function HrHandbook() {
	const t = useTranslations('hr.handbook')
	const view = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	return (
		<>
			<PageHeader title={t('title')} lead={t('lead')} back={{ to: '/hr', label: t('back') }} />
			<HandbookDesk view={view} blankErrors={refused?.errors} />
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.handbook.title')
