import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireSupervisor } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { PaperCard, PaperNames } from '#app/refreshers/components/paper-card.tsx'
import { PrintButton } from '#app/refreshers/components/print-button.tsx'
import { meetingView } from '#app/refreshers/meeting-view.server.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireSupervisor(args)
	const [open, words] = await Promise.all([db(), content()])
	const view = await meetingView(open, { viewer, id: args.params.id ?? '', content: words, now: clock() })
	if (!view?.panels) throw notFound()
	const { id, title, placeName, day, mantra, panels, team } = view
	const names = team.map(({ name }) => name)
	return { messages: messagesFor(viewer.language, 'shift'), id, title, placeName, day, mantra, panels, names }
}

export default function PrintRefresher() {
	const t = useTranslations('shift.print')
	const { id, title, placeName, day, mantra, panels, names } = useLoaderData<typeof loader>()
	return (
		<>
			<div className="no-print">
				<PageHeader
					title={t('title', { title })}
					lead={t('lead')}
					back={{ to: `/shift/refreshers/${id}`, label: t('back') }}
					aside={<PrintButton />}
				/>
			</div>
			<div className="grid gap-6 print:block">
				<PaperCard panels={panels} mantra={mantra} />
				<PaperNames names={names} place={placeName} day={<DateText day={day} />} />
			</div>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle<{ title: string }>('shift.print.title', ({ title }) => ({ title }))
