import { useTranslations } from 'use-intl'
import type { Module } from '#app/mdx/shapes/ids.ts'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { CardWhy } from './card-why.tsx'

export type CardOffer = {
	slug: string
	title: string
	language: string
	module: Module
	seconds: number
	why: 'new' | 'rested' | 'recent'
	lastDay: string | null
}

/** Every card as one choice, the best for today first and chosen. */
export function CardChoice({ offers, errors }: { offers: CardOffer[]; errors?: string[] }) {
	const t = useTranslations('shift.cards')
	return (
		<RadioSet
			name="card"
			label={t('choose')}
			hint={t('chooseHint')}
			options={offers.map((offer) => ({
				value: offer.slug,
				label: (
					<span lang={offer.language} className="font-[650]">
						{offer.title}
					</span>
				),
				hint: <CardWhy offer={offer} />,
			}))}
			value={offers[0]?.slug}
			errors={errors}
			required
		/>
	)
}
