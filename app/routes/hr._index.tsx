import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { PlaceTable } from '#app/refreshers/components/place-table.tsx'
import { WaitingList } from '#app/refreshers/components/waiting-list.tsx'
import { hrHome } from '#app/refreshers/hr-home.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { NextStep } from '#app/ui/next-step.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { SectionNav } from '#app/ui/section-nav.tsx'

const parts = ['sign-off', 'people', 'locations', 'handbook', 'questions', 'settings'] as const
const ways = {
	publish: '/hr/handbook',
	answer: '/hr/questions',
	join: '#never-joined',
	declined: '#declined',
	overdue: '#overdue',
	confirm: '#not-confirmed',
} as const

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const view = await hrHome(await db(), { viewer, now: clock() })
	return { messages: messagesFor(viewer.language, 'hr'), ...view }
}

export default function HrHome() {
	const t = useTranslations('hr.home')
	const { next, waiting, places } = useLoaderData<typeof loader>()
	return (
		<>
			<PageHeader title={t('title')} lead={t('lead')} />
			<SectionNav
				label={t('parts.title')}
				sections={parts.map((part) => ({ to: `/hr/${part}`, label: t(`parts.${part}`) }))}
			/>
			<div className="grid gap-10">
				{next ? (
					<NextStep
						kicker={t('next.kicker')}
						title={t(`next.${next}`)}
						detail={t(`next.${next}Text`)}
						action={t('next.action')}
						to={ways[next]}
					/>
				) : (
					<EmptyState title={t('calm')}>{t('calmText')}</EmptyState>
				)}
				<WaitingList waiting={waiting} />
				<PlaceTable places={places} />
			</div>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.home.title')
