import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { changeOrganisation } from '#app/people/change-organisation.server.ts'
import { organisationOf } from '#app/people/organisation.server.ts'
import { placeChoices } from '#app/people/place-choices.server.ts'
import { detailsShape } from '#app/people/shapes.ts'
import { forbidden, invalid, notFound } from '#app/ui/answers.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { type FormValues, parseForm } from '#app/ui/parse-form.server.ts'
import { Select } from '#app/ui/select.tsx'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const organisation = await organisationOf(await db())
	if (!organisation) throw notFound()
	const { legalName, registrationNumber, currency, language } = organisation
	const { currencies, languages } = placeChoices(viewer.language)
	return {
		messages: messagesFor(viewer.language, 'hr'),
		values: { legalName, registrationNumber, currency, language },
		currencies,
		languages,
		saved: new URL(args.request.url).searchParams.has('saved'),
	}
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const form = parseForm(detailsShape, await args.request.formData())
	if (!form.ok) return invalid(form)
	const changed = await changeOrganisation(await db(), { asking: viewer, details: form.value })
	if (changed === 'not-allowed') throw forbidden()
	return redirect('/hr/settings?saved')
}

export default function Settings() {
	const t = useTranslations('hr.settings')
	const { values, currencies, languages, saved } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const pending = useNavigation().state !== 'idle'
	const shown: FormValues = answer?.values ?? values
	const field = <Name extends string>(name: Name) => ({ name, errors: answer?.errors[name], value: shown[name] })
	return (
		<>
			<PageHeader title={t('title')} lead={t('lead')} />
			<Form method="post" className="grid max-w-xl gap-5">
				{saved && !answer && <Banner tone="done">{t('saved')}</Banner>}
				<ErrorSummary errors={answer?.errors} />
				<Field {...field('legalName')} label={t('legalName')} hint={t('legalNameHint')} required />
				<Field {...field('registrationNumber')} label={t('registrationNumber')} required />
				<Select {...field('currency')} label={t('currency')} hint={t('currencyHint')} options={currencies} />
				<Select {...field('language')} label={t('language')} options={languages} />
				<Button wide pending={pending}>
					{t('save')}
				</Button>
			</Form>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.settings.title')
