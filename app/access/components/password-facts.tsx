import { useTranslations } from 'use-intl'
import { DateText } from '#app/ui/date-text.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'

type Facts = {
	setAt: Date
	changedAt: Date | null
	confirmedInPerson: boolean
	confirmedAt: Date | null
	confirmedByName: string | null
}

/** When somebody set their own password, and who saw it. */
export function PasswordFacts({ facts, timeZone }: { facts: Facts; timeZone: string }) {
	const t = useTranslations('access.account')
	const day = (at: Date) => () => <DateText at={at} timeZone={timeZone} as="dayTime" />
	const { confirmedInPerson, confirmedAt, confirmedByName } = facts
	return (
		<div className="grid gap-2">
			<p>{t.rich('passwordSet', { day: day(facts.changedAt ?? facts.setAt) })}</p>
			{confirmedInPerson && confirmedAt ? (
				<StatusMark status="done">
					{t.rich('confirmed', { name: confirmedByName ?? '', day: day(confirmedAt) })}
				</StatusMark>
			) : (
				<StatusMark status="unconfirmed">{t('unconfirmed')}</StatusMark>
			)}
		</div>
	)
}
