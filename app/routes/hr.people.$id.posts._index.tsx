import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { assignObligations } from '#app/handbook/assign-obligations.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { addPost } from '#app/people/add-post.server.ts'
import { PostForm } from '#app/people/components/post-form.tsx'
import { formChoices } from '#app/people/form-choices.server.ts'
import { newKey } from '#app/people/form-key.server.ts'
import { personFor } from '#app/people/person.server.ts'
import { postShape } from '#app/people/shapes.ts'
import { forbidden, invalid, notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const [open, now] = [await db(), clock()]
	const person = await personFor(open, viewer, args.params.id ?? '', now)
	if (!person) throw notFound()
	const { locations, today } = await formChoices(open, viewer, now)
	const { id, name, posts } = person
	const values = { role: 'employee', position: posts[0]?.position ?? '', fromDay: today }
	return { messages: messagesFor(viewer.language, 'hr'), person: { id, name }, locations, values, formKey: newKey() }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const formData = await args.request.formData()
	const form = parseForm(postShape, formData)
	if (!form.ok) return invalid(form)
	const [open, now] = [await db(), clock()]
	const personId = args.params.id ?? ''
	const { key, ...details } = form.value
	const added = await addPost(open, { viewer, key, personId, details, now })
	if (added.outcome === 'not-found') throw notFound()
	if (added.outcome === 'not-allowed') throw forbidden()
	if (added.outcome === 'no-such-location')
		return invalid({ errors: { locationId: ['hr.people.errors.noSuchLocation'] }, values: formValues(formData) })
	await assignObligations(open, { organisationId: viewer.organisationId, now })
	return redirect(`/hr/people/${personId}`)
}

export default function AddPost() {
	return <PostForm kind="add" {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.people.post.addTitle')
