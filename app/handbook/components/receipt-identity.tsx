import { useTranslations } from 'use-intl'
import type { ReceiptView } from '#app/handbook/receipt.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { type Fact, KeyFacts } from '#app/ui/key-facts.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'

/** How it is known that this person signed: the password, whose code it came from, and who saw it being set. */
export function ReceiptIdentity({ receipt }: { receipt: ReceiptView }) {
	const t = useTranslations('receipt.identity')
	const { auth, tz } = receipt.record
	const day = (at: string | Date | null) => () => (at ? <DateText at={at} timeZone={tz} as="day" /> : null)
	const facts: Fact[] = [
		{ term: t('set'), value: t.rich(`through.${auth.set_through}`, { day: day(auth.set_at) }) },
		...(receipt.issuedBy ? [{ term: t('issued'), value: receipt.issuedBy }] : []),
		...(auth.last_reset_at ? [{ term: t('reset'), value: day(auth.last_reset_at)() }] : []),
		{ term: t('seen'), value: <Seen receipt={receipt} day={day} /> },
	]
	return (
		<section aria-labelledby="identity">
			<h2 id="identity" className="text-xl">
				{t('title')}
			</h2>
			<p className="mb-3 text-soft">{t('text')}</p>
			<KeyFacts facts={facts} />
		</section>
	)
}

type SeenProps = { receipt: ReceiptView; day: (at: string | Date | null) => () => React.ReactNode }

function Seen({ receipt: { record, confirmedBy, confirmedLater }, day }: SeenProps) {
	const t = useTranslations('receipt.identity')
	if (record.auth.confirmed_in_person)
		return <StatusMark status="done">{t('yes', { name: confirmedBy ?? '…' })}</StatusMark>
	if (confirmedLater) return <StatusMark status="done">{t.rich('later', { day: day(confirmedLater) })}</StatusMark>
	return <StatusMark status="unconfirmed">{t('no')}</StatusMark>
}
