import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { locationsFor } from '#app/people/locations.server.ts'
import { readSearch } from '#app/people/read-search.ts'
import { searchPeople } from '#app/people/search-people.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { Pager } from '#app/ui/pager.tsx'
import { SearchBox } from '#app/ui/search-box.tsx'
import { Select } from '#app/ui/select.tsx'
import { Table } from '#app/ui/table.tsx'

const standings = ['current', 'coming', 'left'] as const

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const search = readSearch(new URL(args.request.url).searchParams)
	const open = await db()
	const [places, found] = await Promise.all([
		locationsFor(open, viewer),
		searchPeople(open, viewer, { ...search, now: clock() }),
	])
	const locations = places.map(({ id, name }) => ({ value: id, label: name }))
	return { messages: messagesFor(viewer.language, 'hr'), search, locations, found }
}

export default function People() {
	const t = useTranslations('hr.people')
	const { search, locations, found } = useLoaderData<typeof loader>()
	const { q, standing, locationId } = search
	const add = (
		<LinkButton to="/hr/people/new" icon="user-plus">
			{t('add')}
		</LinkButton>
	)
	return (
		<div className="grid gap-5">
			<PageHeader title={t('title')} lead={t('lead')} aside={add} />
			<SearchBox label={t('search')} value={q} keep={{ who: standing, at: locationId }} clearTo="/hr/people" />
			<fieldset className="flex flex-wrap gap-2">
				<legend className="sr-only">{t('chips.label')}</legend>
				{standings.map((one) => (
					<Chip key={one} to={addressOf(search, { who: standing === one ? '' : one })} chosen={standing === one}>
						{t(`chips.${one}`)}
					</Chip>
				))}
			</fieldset>
			{locations.length > 1 && (
				<Form method="get" className="flex flex-wrap items-end gap-3">
					<Select name="at" label={t('place')} empty={t('everywhere')} options={locations} value={locationId} />
					{q && <input type="hidden" name="q" value={q} />}
					{standing && <input type="hidden" name="who" value={standing} />}
					<Button look="secondary">{t('show')}</Button>
				</Form>
			)}
			<p role="status" className="text-sm text-soft">
				{t('found', { count: found.total })}
			</p>
			<Table
				caption={t('caption')}
				captionHidden
				rows={found.people}
				rowKey={(person) => person.id}
				empty={<EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
				columns={[
					{
						id: 'name',
						label: t('columns.name'),
						cell: ({ id, name }) => (
							<Link to={`/hr/people/${id}`} className="inline-flex min-h-11 items-center font-[650]">
								{name}
							</Link>
						),
					},
					{ id: 'number', label: t('columns.number'), cell: (person) => person.employeeNumber ?? t('none') },
					{ id: 'email', label: t('columns.email'), cell: (person) => person.email ?? t('none') },
				]}
			/>
			<Pager page={found.page} pageSize={found.pageSize} total={found.total} />
		</div>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.people.title')

function addressOf(search: { q?: string; locationId?: string }, change: { who: string }) {
	const words = { q: search.q ?? '', at: search.locationId ?? '', ...change }
	return `?${new URLSearchParams(Object.entries(words).filter(([, word]) => word !== ''))}`
}
