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

const SUGGESTED = 5

/** The best few for today first, the best one chosen; all others by what they are about, one tap away. */
export function CardChoice({ offers, errors }: { offers: CardOffer[]; errors?: string[] }) {
	const t = useTranslations('shift.cards')
	const others = offers.slice(SUGGESTED)
	const groups = [...new Set(others.map(({ module }) => module))].map((module) => ({
		module,
		cards: others.filter((offer) => offer.module === module),
	}))
	return (
		<div className="grid gap-4">
			<RadioSet
				name="card"
				label={t('choose')}
				hint={t('chooseHint')}
				options={offers.slice(0, SUGGESTED).map(optionOf)}
				value={offers[0]?.slug}
				errors={errors}
				required
			/>
			<div>
				{groups.map(({ module, cards }) => (
					<details key={module} className="border-t border-line py-1 last:border-b">
						<summary className="min-h-11 cursor-pointer py-2.5 font-[650]">
							{t('more', { module: t(`modules.${module}`), count: cards.length })}
						</summary>
						<RadioSet
							id={`cards-${module}`}
							name="card"
							label={t(`modules.${module}`)}
							legendHidden
							options={cards.map(optionOf)}
						/>
					</details>
				))}
			</div>
		</div>
	)
}

const optionOf = (offer: CardOffer) => ({
	value: offer.slug,
	label: (
		<span lang={offer.language} className="font-[650]">
			{offer.title}
		</span>
	),
	hint: <CardWhy offer={offer} />,
})
