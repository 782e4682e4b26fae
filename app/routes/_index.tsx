import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { AttentionFigures } from '#app/refreshers/components/attention-figures.tsx'
import { OwnHandbookRow } from '#app/refreshers/components/own-handbook.tsx'
import { OwnSteps } from '#app/refreshers/components/own-steps.tsx'
import { ShiftNow } from '#app/refreshers/components/shift-now.tsx'
import { todayFor } from '#app/refreshers/today.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const [open, words] = await Promise.all([db(), content()])
	const view = await todayFor(open, { viewer, content: words, now: clock() })
	return { messages: messagesFor(viewer.language, 'today'), name: viewer.name, ...view }
}

/** The shift first for a supervisor, then what waits for HR, then one's own steps; the first of them is the large one. */
export default function Today() {
	const t = useTranslations('today')
	const { name, day, shifts, figures, handbook, own } = useLoaderData<typeof loader>()
	return (
		<>
			<PageHeader kicker={<DateText day={day} as="dayLong" />} title={t('hello', { name })} />
			<div className="grid gap-10">
				<ShiftNow shifts={shifts} />
				{figures && <AttentionFigures counts={figures} published={handbook !== null} />}
				<OwnSteps own={own} lead={shifts.length === 0 && figures === null} />
				<OwnHandbookRow handbook={handbook} />
			</div>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('today.title')
