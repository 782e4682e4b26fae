import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { EndForm } from '#app/people/components/end-form.tsx'
import { endAllPosts } from '#app/people/end-post.server.ts'
import { addDays, localDay } from '#app/people/local-day.ts'
import { personFor } from '#app/people/person.server.ts'
import { endShape } from '#app/people/shapes.ts'
import { forbidden, invalid, notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const now = clock()
	const person = await personFor(await db(), viewer, args.params.id ?? '', now)
	const post = person?.posts.find((one) => one.state !== 'ended')
	if (!person || !post) throw notFound()
	const { id, name } = person
	const today = localDay(now, post.timeZone)
	return { messages: messagesFor(viewer.language, 'hr'), person: { id, name }, today }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const formData = await args.request.formData()
	const form = parseForm(endShape, formData)
	if (!form.ok) return invalid(form)
	const personId = args.params.id ?? ''
	const { when, lastDay } = form.value
	const untilDay = when === 'after' && lastDay ? addDays(lastDay, 1) : null
	const ended = await endAllPosts(await db(), { viewer, personId, untilDay, now: clock() })
	if (ended === 'not-found') throw notFound()
	if (ended === 'not-allowed') throw forbidden()
	if (ended === 'ended' || ended === 'over') return redirect(`/hr/people/${personId}`)
	return invalid({ errors: { when: ['hr.people.errors.lastHr'] }, values: formValues(formData) })
}

export default function Leaving() {
	return <EndForm kind="leave" {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.people.end.leave')
