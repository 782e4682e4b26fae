import { useTranslations } from 'use-intl'
import { DateText } from '#app/ui/date-text.tsx'
import type { CardOffer } from './card-choice.tsx'

/** One line: what the card is about, and when it was last used here. */
export function CardWhy({ offer }: { offer: Pick<CardOffer, 'module' | 'lastDay'> }) {
	const t = useTranslations('shift.cards')
	const { module, lastDay } = offer
	return (
		<>
			{t(`modules.${module}`)}
			{' · '}
			{lastDay === null ? t('neverUsed') : t.rich('lastUsed', { day: () => <DateText day={lastDay} as="dayShort" /> })}
		</>
	)
}
