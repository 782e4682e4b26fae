import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { signOff } from '#app/handbook/sign-off.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'
import { Standing, When } from './sign-off-standing.tsx'

type Person = NonNullable<Awaited<ReturnType<typeof signOff>>>['people'][number]
export function SignOffTable({ people }: { people: Person[] }) {
	const t = useTranslations('hr.signOff')
	return (
		<Table
			caption={t('table')}
			captionHidden
			rows={people}
			rowKey={(row) => row.personId}
			empty={<EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
			columns={[
				{
					id: 'name',
					label: t('columns.name'),
					cell: (row) => <Link to={`/hr/people/${row.personId}`}>{row.name}</Link>,
				},
				{ id: 'number', label: t('columns.number'), cell: (row) => row.employeeNumber },
				{ id: 'places', label: t('columns.places'), cell: (row) => row.places.join(', ') },
				{ id: 'status', label: t('columns.status'), cell: (row) => <Standing row={row} /> },
				{ id: 'when', label: t('columns.due'), cell: (row) => <When row={row} /> },
			]}
		/>
	)
}
