import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useNavigation, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireSupervisor } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { newKey } from '#app/learning/new-key.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { ConfirmList } from '#app/refreshers/components/confirm-list.tsx'
import { PlaceSwitch } from '#app/refreshers/components/place-switch.tsx'
import { RefresherToday } from '#app/refreshers/components/refresher-today.tsx'
import { TeamReadiness } from '#app/refreshers/components/team-readiness.tsx'
import { shiftFor } from '#app/refreshers/shift.server.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireSupervisor(args)
	const [open, words] = await Promise.all([db(), content()])
	const { searchParams: search } = new URL(args.request.url)
	const view = await shiftFor(open, { viewer, search, content: words, now: clock() })
	if (!view) throw notFound()
	return { messages: messagesFor(viewer.language, 'shift', 'access'), key: newKey(), ...view }
}

export default function Shift() {
	const t = useTranslations('shift')
	const { key, at, placeName, places, meeting, offer, team, awaited } = useLoaderData<typeof loader>()
	const pending = useNavigation().state === 'submitting'
	const seen = useSearchParams()[0].has('seen')
	return (
		<>
			<PageHeader kicker={t('title')} title={placeName} />
			<PlaceSwitch places={places} at={at} />
			<div className="grid gap-10">
				<RefresherToday at={at} formKey={key} offer={offer} meeting={meeting} pending={pending} />
				<ConfirmList {...{ at, awaited, seen }} />
				<section>
					<h2 className="mb-4 text-xl">{t('team.title')}</h2>
					<TeamReadiness team={team} />
				</section>
			</div>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle<{ placeName: string }>('shift.titleAt', ({ placeName: place }) => ({ place }))
