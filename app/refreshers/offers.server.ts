import type { Content } from '#app/mdx/content.server.ts'
import { cardUsed } from './card-panels.server.ts'
import type { CardOffer } from './components/card-choice.tsx'
import type { Suggestion } from './suggest-cards.ts'

type Card = Content['cards'][string]

/** Suggestions as a page shows them, in the language that the meeting would use. */
export const offersOf = (content: Content, suggestions: Suggestion<Card>[], language: string): CardOffer[] =>
	suggestions.flatMap(({ card, why, lastDay }) => {
		const used = cardUsed(content, card.slug, [language])
		const title = used && card.texts[used.language]?.title
		return used && title
			? [{ slug: card.slug, title, language: used.language, module: card.module, seconds: total(card), why, lastDay }]
			: []
	})

const total = ({ seconds }: Card) => seconds.hook + seconds.recall + seconds.practice + seconds.commit
