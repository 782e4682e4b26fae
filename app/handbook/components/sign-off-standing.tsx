import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { SignOffStatus } from '#app/handbook/sign-off.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { type Status, StatusMark } from '#app/ui/status-mark.tsx'

export type Owed = {
	status: SignOffStatus
	confirmed: boolean | null
	asked: boolean
	signatureId: string | null
	signedAt: Date | null
	timeZone: string
	dueOn: string
}
const marks: Record<SignOffStatus, Status> = {
	'not-opened': 'open',
	reading: 'reading',
	signed: 'signed',
	declined: 'declined',
	overdue: 'overdue',
	left: 'open',
	superseded: 'open',
}

/** Status, whether the hand was seen, and an open question; each a word and a shape. */
export function Standing({ row }: { row: Pick<Owed, 'status' | 'confirmed' | 'asked'> }) {
	const t = useTranslations('hr.signOff')
	return (
		<span className="grid gap-1">
			<StatusMark status={marks[row.status]}>{t(`status.${row.status}`)}</StatusMark>
			{row.confirmed === false && <StatusMark status="unconfirmed">{t('confirmed.no')}</StatusMark>}
			{row.asked && <StatusMark status="asked">{t('asked')}</StatusMark>}
		</span>
	)
}

/** The receipt of who has signed, else the day by which to sign. */
export function When({ row }: { row: Pick<Owed, 'signatureId' | 'signedAt' | 'timeZone' | 'dueOn'> }) {
	const t = useTranslations('hr.signOff')
	const { signatureId, signedAt, timeZone, dueOn } = row
	if (!signatureId || !signedAt) return t.rich('dueOn', { day: () => <DateText day={dueOn} /> })
	return (
		<Link to={`/receipts/${signatureId}`}>
			{t('receipt')}, <DateText at={signedAt} timeZone={timeZone} as="day" />
		</Link>
	)
}
