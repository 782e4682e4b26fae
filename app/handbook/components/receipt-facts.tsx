import { useTranslations } from 'use-intl'
import type { ReceiptView } from '#app/handbook/receipt.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { type Fact, KeyFacts } from '#app/ui/key-facts.tsx'

const meanings = ['read_understood', 'received', 'agree'] as const

/** Who signed what, when and for whom, as the record says it. */
export function ReceiptFacts({ receipt: { record, languageName } }: { receipt: ReceiptView }) {
	const t = useTranslations('receipt')
	const { signer, act, org, handbook, statement, signed_at, tz } = record
	const from = () => <DateText at={handbook.effective_from} timeZone={tz} as="day" />
	const meaning = meanings.find((one) => one === statement.meaning)
	const facts: Fact[] = [
		{ term: t('signer'), value: <b>{signer.name}</b> },
		...(act.name_differs ? [{ term: t('typed'), value: act.typed }] : []),
		{ term: t('number'), value: signer.employee_number ?? t('none') },
		{ term: t('employer'), value: `${org.legal_name}, ${org.registration_number}` },
		{ term: t('version'), value: t.rich('versionValue', { number: handbook.version, day: from }) },
		{
			term: t('language'),
			value: handbook.lang_chosen ? t('languageChosen', { language: languageName }) : languageName,
		},
		{ term: t('signed'), value: <DateText at={signed_at} timeZone={tz} as="exact" /> },
		{ term: t('utc'), value: signed_at, code: true },
		...(meaning ? [{ term: t('meaning'), value: t(`meanings.${meaning}`) }] : []),
		...(statement.button ? [{ term: t('button'), value: <span lang={handbook.lang}>{statement.button}</span> }] : []),
		...(act.after_refusal === null
			? []
			: [{ term: t('refused'), value: t('refusedValue', { seq: act.after_refusal }) }]),
	]
	return <KeyFacts facts={facts} />
}
