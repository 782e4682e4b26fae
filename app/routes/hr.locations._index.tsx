import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { addLocation } from '#app/people/add-location.server.ts'
import { PlaceForm } from '#app/people/components/place-form.tsx'
import { newKey } from '#app/people/form-key.server.ts'
import { locationsFor } from '#app/people/locations.server.ts'
import { placeChoices } from '#app/people/place-choices.server.ts'
import { newPlaceShape } from '#app/people/shapes.ts'
import { forbidden, invalid } from '#app/ui/answers.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'
import { Table } from '#app/ui/table.tsx'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const places = await locationsFor(await db(), viewer)
	const { countries, timeZones, languages } = placeChoices(viewer.language)
	const last = places.at(-1)
	const saved = new URL(args.request.url).searchParams.has('saved')
	return {
		messages: messagesFor(viewer.language, 'hr'),
		places: places.map(({ id, name, timeZone, country, language }) => ({ id, name, timeZone, country, language })),
		choices: { countries, timeZones, languages },
		values: { country: last?.country ?? '', timeZone: last?.timeZone ?? '', language: last?.language ?? 'en' },
		formKey: newKey(),
		saved,
	}
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const formData = await args.request.formData()
	const form = parseForm(newPlaceShape, formData)
	if (!form.ok) return invalid(form)
	const { key, ...place } = form.value
	const added = await addLocation(await db(), { viewer, key, place, now: clock() })
	if (added.outcome === 'not-allowed') throw forbidden()
	if (added.outcome === 'added') return redirect('/hr/locations?saved')
	return invalid({ errors: { name: ['hr.locations.nameTaken'] }, values: formValues(formData) })
}

export default function Locations() {
	const t = useTranslations('hr.locations')
	const { places, choices, values, formKey, saved } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const nameOf = (list: { value: string; label: string }[], code: string) =>
		list.find((one) => one.value === code)?.label ?? code
	return (
		<div className="grid gap-8">
			<PageHeader title={t('title')} lead={t('lead')} />
			{saved && <Banner tone="done">{t('saved')}</Banner>}
			<Table
				caption={t('caption')}
				captionHidden
				rows={places}
				rowKey={(place) => place.id}
				empty={<EmptyState title={t('empty')} />}
				columns={[
					{
						id: 'name',
						label: t('columns.name'),
						cell: ({ id, name }) => (
							<Link to={`/hr/locations/${id}`} className="inline-flex min-h-11 items-center font-[650]">
								{name}
							</Link>
						),
					},
					{ id: 'zone', label: t('columns.timeZone'), cell: (place) => nameOf(choices.timeZones, place.timeZone) },
					{ id: 'country', label: t('columns.country'), cell: (place) => nameOf(choices.countries, place.country) },
					{ id: 'language', label: t('columns.language'), cell: (place) => nameOf(choices.languages, place.language) },
				]}
			/>
			<section className="grid gap-4">
				<h2 className="text-xl">{t('addTitle')}</h2>
				<PlaceForm key={formKey} kind="add" formKey={formKey} choices={choices} values={values} answer={answer} />
			</section>
		</div>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.locations.title')
