import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { circumstancesOf } from '#app/access/circumstances-of.server.ts'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { handbookFor } from '#app/handbook/handbook-for.server.ts'
import { refuse } from '#app/handbook/refuse.server.ts'
import { versionNumber, words } from '#app/handbook/shapes.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { conflict, invalid, notFound } from '#app/ui/answers.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'
import { TextArea } from '#app/ui/text-area.tsx'

const RefusalForm = z.object({ reason: words(2000).optional() })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const number = versionNumber(args.params.version)
	const handbook = number ? await handbookFor(await db(), viewer, number, clock()) : null
	if (!handbook || handbook.standing === 'not-owed') throw notFound()
	if (handbook.standing !== 'open' && args.request.method === 'GET') throw redirect(`/handbook/${number}`)
	return { messages: messagesFor(viewer.language, 'handbook'), number, declined: handbook.refusedAt !== null }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const { request, params } = args
	const version = versionNumber(params.version)
	const form = parseForm(RefusalForm, await request.formData())
	if (!version) throw notFound()
	if (!form.ok) return invalid(form)
	const { circumstances } = circumstancesOf(args, viewer)
	const reason = form.value.reason ?? ''
	const refused = await refuse(await db(), { viewer, version, reason, circumstances, now: clock() })
	if (refused === 'not-found' || refused === 'not-owed') throw notFound()
	if (refused === 'superseded') throw conflict()
	return redirect(`/handbook/${version}`)
}

export default function DeclineHandbook() {
	const t = useTranslations('handbook.refusal')
	const questions = useTranslations('handbook.questions')
	const { number, declined } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	return (
		<>
			<PageHeader back={{ to: `/handbook/${number}`, label: questions('back') }} title={t('title')} lead={t('lead')} />
			<div className="grid gap-6">
				<p className="max-w-text">{t('means')}</p>
				{declined && <Banner>{t('already')}</Banner>}
				{!declined && (
					<Form method="post" className="grid gap-5">
						<ErrorSummary errors={refused?.errors} labels={{ reason: t('field') }} />
						<TextArea
							name="reason"
							label={t('field')}
							hint={t('hint')}
							optional
							value={refused?.values.reason}
							errors={refused?.errors.reason}
							maxLength={2000}
						/>
						<ActionBar>
							<Button look="secondary">{t('send')}</Button>
							<LinkButton look="secondary" to={`/handbook/${number}/questions`}>
								{t('instead')}
							</LinkButton>
						</ActionBar>
					</Form>
				)}
			</div>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('handbook.refusal.title')
