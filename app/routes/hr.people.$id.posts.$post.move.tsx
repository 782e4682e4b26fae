import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { assignObligations } from '#app/handbook/assign-obligations.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { PostForm } from '#app/people/components/post-form.tsx'
import { formChoices } from '#app/people/form-choices.server.ts'
import { newKey } from '#app/people/form-key.server.ts'
import { movePost } from '#app/people/move-post.server.ts'
import { personFor } from '#app/people/person.server.ts'
import { postShape } from '#app/people/shapes.ts'
import { forbidden, invalid, notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const [open, now] = [await db(), clock()]
	const person = await personFor(open, viewer, args.params.id ?? '', now)
	const post = person?.posts.find((one) => one.id === args.params.post && one.state !== 'ended')
	if (!person || !post) throw notFound()
	const { locations, today } = await formChoices(open, viewer, now)
	const { locationId, role, position } = post
	const values = { locationId, role, position, fromDay: today }
	const { id, name } = person
	return { messages: messagesFor(viewer.language, 'hr'), person: { id, name }, locations, values, formKey: newKey() }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const formData = await args.request.formData()
	const form = parseForm(postShape, formData)
	if (!form.ok) return invalid(form)
	const [open, now] = [await db(), clock()]
	const { id: personId = '', post: postId = '' } = args.params
	const { key, ...details } = form.value
	const moved = await movePost(open, { viewer, key, personId, postId, details, now })
	if (moved.outcome === 'not-found') throw notFound()
	if (moved.outcome === 'not-allowed') throw forbidden()
	if (moved.outcome !== 'moved') {
		const [field, error] = faults[moved.outcome]
		return invalid({ errors: { [field]: [`hr.people.errors.${error}`] }, values: formValues(formData) })
	}
	await assignObligations(open, { organisationId: viewer.organisationId, now })
	return redirect(`/hr/people/${personId}`)
}

const faults = {
	'no-such-location': ['locationId', 'noSuchLocation'],
	'last-hr': ['role', 'lastHr'],
	over: ['fromDay', 'over'],
} as const

export default function MovePost() {
	return <PostForm kind="move" {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.people.post.moveTitle')
