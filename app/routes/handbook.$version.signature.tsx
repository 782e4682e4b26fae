import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { circumstancesOf } from '#app/access/circumstances-of.server.ts'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { OtherWays } from '#app/handbook/components/other-ways.tsx'
import { SignForm } from '#app/handbook/components/sign-form.tsx'
import { hindranceTo, SignHindrance } from '#app/handbook/components/sign-hindrance.tsx'
import { SignResult } from '#app/handbook/components/sign-result.tsx'
import { StatementPanel } from '#app/handbook/components/statement-panel.tsx'
import { languageCode, versionNumber } from '#app/handbook/shapes.ts'
import { signAnswer } from '#app/handbook/sign-answer.ts'
import { signHandbook } from '#app/handbook/sign-handbook.server.ts'
import { signingFor } from '#app/handbook/signing-for.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { line } from '#app/people/shapes.ts'
import { invalid, notFound } from '#app/ui/answers.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'

const SignForms = z.object({
	language: languageCode,
	name: line(120),
	password: z.string().min(1).max(1000),
	confirmed: z.boolean().default(false),
})

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const version = versionNumber(args.params.version)
	const signing = version ? await signingFor(await db(), viewer, version, clock()) : null
	if (!signing) throw notFound()
	// After a POST the loaders run again: a page of what happened must not be led away from.
	if (signing.signature && args.request.method === 'GET') throw redirect(`/receipts/${signing.signature.id}`)
	return { messages: messagesFor(viewer.language, 'handbook'), signing }
}

/** The signer is whoever the session says; the form brings a name, a password and what was on the page. */
export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const { request, params } = args
	const version = versionNumber(params.version)
	const form = parseForm(SignForms, await request.formData())
	if (!version) throw notFound()
	if (!form.ok) return invalid(form)
	const { language, name, password, confirmed } = form.value
	const { circumstances } = circumstancesOf(args, viewer)
	const signing = { viewer, version, language, typedName: name, nameConfirmed: confirmed, password }
	const signed = await signHandbook(await db(), { ...signing, circumstances, now: clock() })
	if (signed.outcome === 'signed') return redirect(`/receipts/${signed.signatureId}?new`)
	if (signed.outcome === 'already-signed') return redirect(`/receipts/${signed.signatureId}`)
	if (signed.outcome === 'not-found' || signed.outcome === 'not-owed') throw notFound()
	const { status, ...answer } = signAnswer(signed)
	return data({ values: { name }, ...answer }, { status })
}

export default function SignHandbook() {
	const t = useTranslations('handbook.sign')
	const { signing } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const { number, language, languageName, statement, button, agreed } = signing
	const typed = String(answer?.values.name ?? '')
	const result = answer && 'result' in answer ? answer.result : null
	const differs = answer && 'differs' in answer ? answer.differs : undefined
	const open = signing.standing === 'open' && hindranceTo(signing) === null
	return (
		<>
			<PageHeader
				kicker={t('kicker', { number, language: languageName })}
				title={t('title')}
				lead={open ? t('lead') : undefined}
			/>
			<div className="grid gap-6">
				{result && <SignResult result={result} typed={typed} />}
				{signing.standing === 'open' && <SignHindrance signing={signing} />}
				<StatementPanel statement={statement} lang={language}>
					{open && agreed.length > 0 && (
						<details className="mt-4">
							<summary className="min-h-11 py-2 text-sm font-[650] text-accent">
								{t('agreed', { count: agreed.length })}
							</summary>
							<ul lang={language} className="list-disc pl-5 text-sm">
								{agreed.map((title) => (
									<li key={title}>{title}</li>
								))}
							</ul>
						</details>
					)}
				</StatementPanel>
				<OtherWays version={number} />
				{open && <SignForm {...{ language, button, typed, errors: answer?.errors, differs }} />}
			</div>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('handbook.sign.title')
