import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { IdentityFields } from '#app/people/components/identity-fields.tsx'
import { editPerson } from '#app/people/edit-person.server.ts'
import { formChoices } from '#app/people/form-choices.server.ts'
import { personFor } from '#app/people/person.server.ts'
import { identityShape } from '#app/people/shapes.ts'
import { forbidden, invalid, notFound } from '#app/ui/answers.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const [open, now] = [await db(), clock()]
	const person = await personFor(open, viewer, args.params.id ?? '', now)
	if (!person) throw notFound()
	if (person.id === viewer.personId) throw forbidden()
	const { languages } = await formChoices(open, viewer, now)
	const { id, name, employeeNumber, email, language } = person
	const values = { name, employeeNumber: employeeNumber ?? '', email: email ?? '', language }
	return { messages: messagesFor(viewer.language, 'hr', 'access'), id, values, languages }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const formData = await args.request.formData()
	const form = parseForm(identityShape, formData)
	if (!form.ok) return invalid(form)
	const personId = args.params.id ?? ''
	const edited = await editPerson(await db(), { viewer, personId, identity: form.value })
	if (edited === 'changed') return redirect(`/hr/people/${personId}?saved`)
	if (edited === 'not-found') throw notFound()
	if (edited === 'self' || edited === 'not-allowed') throw forbidden()
	const [field, error] = edited === 'number-taken' ? ['employeeNumber', 'numberTaken'] : ['email', 'emailTaken']
	return invalid({ errors: { [field as string]: [`hr.people.errors.${error}`] }, values: formValues(formData) })
}

export default function EditIdentity() {
	const t = useTranslations('hr.people')
	const { id, values, languages } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const pending = useNavigation().state !== 'idle'
	const { name } = values
	return (
		<>
			<PageHeader
				title={t('identity.title')}
				lead={t('identity.lead', { name })}
				back={{ to: `/hr/people/${id}`, label: t('backTo', { name }) }}
			/>
			<Form method="post" className="grid max-w-xl gap-5">
				<ErrorSummary errors={answer?.errors} />
				<IdentityFields errors={answer?.errors} values={answer?.values ?? values} languages={languages} />
				<Button wide pending={pending}>
					{t('identity.submit')}
				</Button>
			</Form>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.people.identity.title')
