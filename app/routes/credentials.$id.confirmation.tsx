import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { confirmable } from '#app/access/awaited-confirmations.server.ts'
import { circumstancesOf } from '#app/access/circumstances-of.server.ts'
import { confirmInPerson } from '#app/access/confirm-in-person.server.ts'
import { requirePerson } from '#app/access/require.server.ts'
import { safePath } from '#app/access/safe-path.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DateText } from '#app/ui/date-text.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const now = clock()
	const awaited = await confirmable(await db(), viewer, { credentialId: args.params.id ?? '', now })
	return data({ messages: messagesFor(viewer.language, 'access'), awaited }, { status: awaited ? 200 : 404 })
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const to = safePath((await args.request.formData()).get('to'))
	const { circumstances } = circumstancesOf(args, viewer)
	const witnessing = { viewer, credentialId: args.params.id ?? '', circumstances, now: clock() }
	const confirmed = await confirmInPerson(await db(), witnessing)
	if (confirmed === 'not-found') throw notFound()
	if (confirmed === 'confirmed' || confirmed === 'already') return redirect(to)
	return data({ refused: confirmed }, { status: 409 })
}

export default function Confirmation() {
	const t = useTranslations('access.confirm')
	const { awaited } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()?.refused
	const pending = useNavigation().state !== 'idle'
	const back = { to: '/', label: t('back') }
	if (refused || !awaited) {
		return (
			<>
				<PageHeader title={t('refused.title')} back={back} />
				<Banner
					tone="due"
					focus
					action={
						<LinkButton to="/" look="secondary">
							{t('back')}
						</LinkButton>
					}
				>
					{t(`refused.${refused ?? 'replaced'}`)}
				</Banner>
			</>
		)
	}
	const { name, setAt, timeZone, issuedByName } = awaited
	return (
		<>
			<PageHeader title={t('title', { name })} lead={t('lead', { name })} back={back} />
			<p className="mb-6">
				{t.rich('when', { day: () => <DateText at={setAt} timeZone={timeZone} as="dayTime" /> })}{' '}
				{issuedByName ? t('issued', { name: issuedByName }) : t('issuedOperator')}
			</p>
			<Form method="post">
				<Button wide icon="seal-check" pending={pending}>
					{t('tap', { name })}
				</Button>
			</Form>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('access.confirm.heading')
