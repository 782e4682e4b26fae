import { useFormatter, useTranslations } from 'use-intl'
import type { Zone } from '#app/mdx/shapes/remedies.ts'

/** A limit in words: 'up to €15', 'up to 20 % and €15', 'always', 'above that'. */
export function useZoneText(currency: string) {
	const t = useTranslations('activities')
	const format = useFormatter()
	return (zone: Zone | undefined) => {
		if (!zone) return t('zone.nothing')
		if (zone.always) return t('zone.always')
		if (zone.above) return t('zone.above')
		const whole = (zone.up_to ?? 0) % 100 === 0
		const amount = format.number((zone.up_to ?? 0) / 100, {
			style: 'currency',
			currency,
			minimumFractionDigits: whole ? 0 : 2,
		})
		const percent = format.number((zone.percent ?? 0) / 100, { style: 'percent' })
		if (zone.percent && zone.up_to) return t('zone.percentAndAmount', { percent, amount })
		if (zone.percent) return t('zone.upTo', { amount: percent })
		return zone.up_to ? t('zone.upTo', { amount }) : t('zone.nothing')
	}
}
