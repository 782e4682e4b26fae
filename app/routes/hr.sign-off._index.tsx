import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { addressWith, SignOffFilters } from '#app/handbook/components/sign-off-filters.tsx'
import { SignOffTable } from '#app/handbook/components/sign-off-table.tsx'
import { PAGE_SIZE, signOff } from '#app/handbook/sign-off.server.ts'
import { signOffFilter } from '#app/handbook/sign-off-filter.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pager } from '#app/ui/pager.tsx'

export const handle = { wide: true }

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const { filter, words } = signOffFilter(new URL(args.request.url).searchParams)
	const found = await signOff(await db(), viewer, filter, clock())
	return { messages: messagesFor(viewer.language, 'hr'), found, words, pageSize: PAGE_SIZE }
}

export default function SignOff() {
	const t = useTranslations('hr.signOff')
	const { found, words, pageSize } = useLoaderData<typeof loader>()
	const back = { to: '/hr', label: t('back') }
	if (!found)
		return (
			<>
				<PageHeader title={t('title')} back={back} />
				<EmptyState title={t('none')} action={<LinkButton to="/hr/handbook">{t('publish')}</LinkButton>}>
					{t('noneText')}
				</EmptyState>
			</>
		)
	const file = (
		<LinkButton look="secondary" icon="download-simple" reloadDocument to={addressWith(words, {}, '/hr/sign-off.csv')}>
			{t('export')}
		</LinkButton>
	)
	return (
		<>
			<PageHeader
				title={t('title')}
				kicker={t('versionChip', { number: found.version })}
				lead={t('lead')}
				back={back}
				aside={file}
			/>
			<div className="grid gap-6">
				<SignOffFilters found={found} filter={words} />
				<SignOffTable people={found.people} />
				<Pager page={found.page} pageSize={pageSize} total={found.total} />
			</div>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.signOff.title')
