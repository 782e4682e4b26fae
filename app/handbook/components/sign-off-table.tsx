import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { SignOffStatus, signOff } from '#app/handbook/sign-off.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { type Status, StatusMark } from '#app/ui/status-mark.tsx'
import { Table } from '#app/ui/table.tsx'

type Person = NonNullable<Awaited<ReturnType<typeof signOff>>>['people'][number]
const marks: Record<SignOffStatus, Status> = {
	'not-opened': 'open',
	reading: 'reading',
	signed: 'signed',
	declined: 'declined',
	overdue: 'overdue',
	left: 'open',
	superseded: 'open',
}

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

function Standing({ row }: { row: Person }) {
	const t = useTranslations('hr.signOff')
	return (
		<span className="grid gap-1">
			<StatusMark status={marks[row.status]}>{t(`status.${row.status}`)}</StatusMark>
			{row.confirmed === false && <StatusMark status="unconfirmed">{t('confirmed.no')}</StatusMark>}
			{row.asked && <StatusMark status="asked">{t('asked')}</StatusMark>}
		</span>
	)
}

function When({ row }: { row: Person }) {
	const t = useTranslations('hr.signOff')
	const { signatureId, signedAt, timeZone, dueOn } = row
	if (!signatureId || !signedAt) return t.rich('dueOn', { day: () => <DateText day={dueOn} /> })
	return (
		<Link to={`/receipts/${signatureId}`}>
			{t('receipt')}, <DateText at={signedAt} timeZone={timeZone} as="day" />
		</Link>
	)
}
