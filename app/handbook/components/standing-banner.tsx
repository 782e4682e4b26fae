import { useTranslations } from 'use-intl'
import { Banner } from '#app/ui/banner.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { DateText } from '#app/ui/date-text.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'

type Props = {
	handbook: {
		standing: 'open' | 'signed' | 'superseded' | 'not-owed'
		newest: number
		dueOn: string | null
		overdue: boolean
		asked: boolean
		timeZone: string
		refusedAt: Date | null
		signature: { id: string; signedAt: Date } | null
	}
}

/** Where the reader stands with this version, in one sentence and, where there is one, with the way on. */
export function StandingBanner({ handbook }: Props) {
	const t = useTranslations('handbook')
	const { standing, newest, dueOn, overdue, asked, refusedAt, signature, timeZone } = handbook
	const on = (at: Date) => () => <DateText at={at} timeZone={timeZone} as="day" />
	const due = () => (dueOn ? <DateText day={dueOn} as="dayLong" /> : null)
	if (standing === 'signed' && signature) {
		const way = <LinkButton to={`/receipts/${signature.id}`}>{t('signed.receipt')}</LinkButton>
		return <Banner tone="done" title={t.rich('signed.title', { day: on(signature.signedAt) })} action={way} />
	}
	if (standing === 'superseded') {
		const way = <LinkButton to={`/handbook/${newest}`}>{t('superseded.action', { newest })}</LinkButton>
		return (
			<Banner tone="due" title={t('superseded.title', { newest })} action={way}>
				{t('superseded.text')}
			</Banner>
		)
	}
	if (standing === 'not-owed') return <Banner>{t('notOwed')}</Banner>
	return (
		<div className="grid gap-3">
			{asked && <Banner title={t('due.still')}>{t('due.stillText')}</Banner>}
			{refusedAt && <Banner title={t.rich('declined.title', { day: on(refusedAt) })}>{t('declined.text')}</Banner>}
			{overdue && (
				<Banner tone="overdue" title={t.rich('due.late', { day: due })}>
					{t('due.lateText')}
				</Banner>
			)}
			{!overdue && !asked && <StatusMark status="due">{t.rich('due.by', { day: due })}</StatusMark>}
		</div>
	)
}
