import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { PlaceProgress } from '#app/refreshers/place-progress.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { Table } from '#app/ui/table.tsx'

/** How each location stands: signatures of who works there today, and the last refresher. */
export function PlaceTable({ places }: { places: PlaceProgress[] }) {
	const t = useTranslations('hr.home.places')
	return (
		<section>
			<h2 className="mb-2 text-lg">{t('title')}</h2>
			<Table
				captionHidden
				caption={t('title')}
				rows={places}
				rowKey={({ id }) => id}
				columns={[
					{ id: 'name', label: t('name'), cell: ({ id, name }) => <Link to={`/shift?at=${id}`}>{name}</Link> },
					{ id: 'people', label: t('people'), number: true, cell: ({ people }) => people },
					{
						id: 'signed',
						label: t('signed'),
						number: true,
						cell: ({ id, signed, people }) => (
							<Link to={`/hr/sign-off?location=${id}`}>{t('of', { signed, people })}</Link>
						),
					},
					{
						id: 'refresher',
						label: t('refresher'),
						cell: ({ lastRefresher }) => (lastRefresher ? <DateText day={lastRefresher} as="dayShort" /> : t('never')),
					},
				]}
			/>
		</section>
	)
}
