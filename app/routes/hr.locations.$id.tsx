import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { PlaceForm } from '#app/people/components/place-form.tsx'
import { editLocation } from '#app/people/edit-location.server.ts'
import { locationFor } from '#app/people/locations.server.ts'
import { placeChoices } from '#app/people/place-choices.server.ts'
import { placeShape } from '#app/people/shapes.ts'
import { forbidden, invalid, notFound } from '#app/ui/answers.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const place = await locationFor(await db(), viewer, args.params.id ?? '')
	if (!place) throw notFound()
	const { countries, timeZones, languages } = placeChoices(viewer.language)
	const { name, timeZone, country, language } = place
	return {
		messages: messagesFor(viewer.language, 'hr'),
		values: { name, timeZone, country, language },
		choices: { countries, timeZones, languages },
	}
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const formData = await args.request.formData()
	const form = parseForm(placeShape, formData)
	if (!form.ok) return invalid(form)
	const changed = await editLocation(await db(), { viewer, locationId: args.params.id ?? '', place: form.value })
	if (changed === 'not-found') throw notFound()
	if (changed === 'not-allowed') throw forbidden()
	if (changed === 'changed') return redirect('/hr/locations?saved')
	return invalid({ errors: { name: ['hr.locations.nameTaken'] }, values: formValues(formData) })
}

export default function EditLocation() {
	const t = useTranslations('hr.locations')
	const { values, choices } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	return (
		<>
			<PageHeader title={t('editTitle', { name: values.name })} back={{ to: '/hr/locations', label: t('back') }} />
			<PlaceForm kind="save" choices={choices} values={values} answer={answer} />
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle<{ values: { name: string } }>('hr.locations.editTitle', ({ values }) => ({
	name: values.name,
}))
