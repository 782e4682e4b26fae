import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { versionsOf } from '#app/handbook/versions.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Table } from '#app/ui/table.tsx'

export function VersionTable({ versions }: { versions: Awaited<ReturnType<typeof versionsOf>> }) {
	const t = useTranslations('hr.handbook.versions')
	const empty = <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
	return (
		<Table
			caption={t('title')}
			rows={versions}
			rowKey={(row) => String(row.number)}
			empty={empty}
			columns={[
				{
					id: 'number',
					label: t('number'),
					cell: (row) => <Link to={`/handbook/${row.number}`}>{t('read', { number: row.number })}</Link>,
				},
				{
					id: 'at',
					label: t('published'),
					cell: (row) => <DateText at={row.publishedAt} timeZone="UTC" as="exact" />,
				},
				{ id: 'note', label: t('note'), cell: (row) => row.note },
				{
					id: 'signed',
					label: t('signed'),
					cell: (row) => (
						<Link to={`/hr/sign-off?version=${row.number}`}>{t('of', { signed: row.signed, owed: row.owed })}</Link>
					),
				},
			]}
		/>
	)
}
