import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useTranslations } from 'use-intl'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { ensureObligation } from '#app/handbook/ensure-obligation.server.ts'
import { newestNumber } from '#app/handbook/handbook-for.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

/** The version in force; before the first one, why there is none. */
export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const open = await db()
	await ensureObligation(open, viewer, clock())
	const newest = await newestNumber(open, viewer)
	if (newest !== null) throw redirect(`/handbook/${newest}`)
	return { messages: messagesFor(viewer.language, 'handbook') }
}

export default function NoHandbook() {
	const t = useTranslations('handbook')
	return (
		<>
			<PageHeader title={t('title')} />
			<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('handbook.title')
