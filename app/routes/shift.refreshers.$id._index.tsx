import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type ShouldRevalidateFunction, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { requireSupervisor } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { MeetingRecord } from '#app/refreshers/components/meeting-record.tsx'
import { MeetingRun } from '#app/refreshers/components/meeting-run.tsx'
import { finishRefresher } from '#app/refreshers/finish-refresher.server.ts'
import { meetingView } from '#app/refreshers/meeting-view.server.ts'
import { invalid, notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'

const FinishForm = z.object({
	here: z.array(z.string().max(64)).max(500),
	hands: z.number().int().min(0).max(500).optional(),
	mantra: z.literal('on').optional(),
	mantraAsked: z.literal('yes').optional(),
	question: z.string().trim().max(500).optional(),
})

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireSupervisor(args)
	const [open, words] = await Promise.all([db(), content()])
	const view = await meetingView(open, { viewer, id: args.params.id ?? '', content: words, now: clock() })
	if (!view) throw notFound()
	return { messages: messagesFor(viewer.language, 'shift'), ...view }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireSupervisor(args)
	const refresherId = args.params.id ?? ''
	const formData = await args.request.formData()
	const form = parseForm(FinishForm, formData)
	if (!form.ok) return invalid(form)
	const { here: personIds, hands, mantra, mantraAsked, question } = form.value
	const finished = await finishRefresher(await db(), {
		...{ viewer, refresherId, personIds, now: clock() },
		mantraSaid: mantraAsked ? mantra === 'on' : null,
		handsRight: hands ?? null,
		question: question || null,
	})
	if (finished === 'not-found') throw notFound()
	const values = formValues(formData)
	if (finished === 'nobody-here') return invalid({ errors: { here: ['shift.run.errors.nobody'] }, values })
	if (finished === 'more-hands-than-people') return invalid({ errors: { hands: ['shift.run.errors.hands'] }, values })
	return redirect(`/shift/refreshers/${refresherId}?done`)
}

/** The panels are all here already: the meeting goes on where the network does not reach. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, formMethod }) =>
	currentUrl.pathname !== nextUrl.pathname || (formMethod !== undefined && formMethod !== 'GET')

export default function Refresher() {
	const view = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const [search] = useSearchParams()
	const attendance = `/shift/refreshers/${view.id}/attendance`
	if (!view.record) return <MeetingRun view={view} search={search} attendance={attendance} refused={refused} />
	const news = search.has('done') ? 'finished' : search.has('step') ? 'noted' : null
	const late = view.team.filter(({ id }) => !view.here.includes(id))
	const links = { shift: `/shift?at=${view.at}`, print: `/shift/refreshers/${view.id}/print`, attendance }
	return (
		<MeetingRecord
			view={{ ...view.record, title: view.title }}
			news={news}
			late={view.lateOpen ? late : null}
			links={links}
		/>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const handle = { bare: true }

export const meta = pageTitle<{ title: string }>('shift.run.title', ({ title }) => ({ title }))
