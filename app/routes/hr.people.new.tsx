import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { assignObligations } from '#app/handbook/assign-obligations.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { addPerson } from '#app/people/add-person.server.ts'
import { IdentityFields } from '#app/people/components/identity-fields.tsx'
import { PostFields } from '#app/people/components/post-fields.tsx'
import { formChoices } from '#app/people/form-choices.server.ts'
import { newKey } from '#app/people/form-key.server.ts'
import { hireShape } from '#app/people/shapes.ts'
import { forbidden, invalid } from '#app/ui/answers.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const choices = await formChoices(await db(), viewer, clock())
	return { messages: messagesFor(viewer.language, 'hr', 'access'), choices, key: newKey() }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const formData = await args.request.formData()
	const form = parseForm(hireShape, formData)
	if (!form.ok) return invalid(form)
	const { key, name, employeeNumber, email, language, ...post } = form.value
	const open = await db()
	const now = clock()
	const identity = { name, employeeNumber, email, language }
	const added = await addPerson(open, { viewer, key, identity, post, now })
	if (added.outcome === 'not-allowed') throw forbidden()
	if (added.outcome !== 'added') {
		const [field, error] = faults[added.outcome]
		return invalid({ errors: { [field]: [`hr.people.errors.${error}`] }, values: formValues(formData) })
	}
	await assignObligations(open, { organisationId: viewer.organisationId, now })
	return redirect(`/hr/people/${added.personId}/codes`)
}

const faults = {
	'number-taken': ['employeeNumber', 'numberTaken'],
	'email-taken': ['email', 'emailTaken'],
	'no-such-location': ['locationId', 'noSuchLocation'],
} as const

export default function NewPerson() {
	const t = useTranslations('hr.people')
	const { choices, key } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const pending = useNavigation().state !== 'idle'
	const values = answer?.values ?? { role: 'employee', fromDay: choices.today }
	return (
		<>
			<PageHeader title={t('new.title')} lead={t('new.lead')} back={{ to: '/hr/people', label: t('back') }} />
			<Form method="post" className="grid max-w-xl gap-8">
				<ErrorSummary errors={answer?.errors} />
				<input type="hidden" name="key" value={key} />
				<fieldset className="grid gap-5">
					<legend className="mb-4 text-xl font-[720]">{t('new.who')}</legend>
					<IdentityFields errors={answer?.errors} values={values} languages={choices.languages} />
				</fieldset>
				<fieldset className="grid gap-5">
					<legend className="mb-4 text-xl font-[720]">{t('new.where')}</legend>
					<PostFields errors={answer?.errors} values={values} locations={choices.locations} />
				</fieldset>
				<Button wide pending={pending}>
					{t('new.submit')}
				</Button>
			</Form>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.people.new.title')
