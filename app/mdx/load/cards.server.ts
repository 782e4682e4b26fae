import { foldersIn, type Reading, readFront, readYaml } from '#app/mdx/reading.server.ts'
import { CardStructure, CardText } from '#app/mdx/shapes/card.ts'

/** `hook`, `answer` and `practice` are Markdown. */
export type CardPage = CardText & { hook: string; answer: string; practice: string }
export type Card = CardStructure & { slug: string; texts: Record<string, CardPage>; sha256: Record<string, string> }

/** By slug. */
export function loadCards(reading: Reading): Record<string, Card> {
	const cards = foldersIn(reading, 'cards').flatMap((slug) => {
		const structure = readYaml(reading, `cards/${slug}/card.yaml`, CardStructure)
		return structure ? [[slug, cardOf(reading, slug, structure)] as const] : []
	})
	return Object.fromEntries(cards)
}

function cardOf(reading: Reading, slug: string, structure: CardStructure): Card {
	const card: Card = { ...structure, slug, texts: {}, sha256: {} }
	for (const language of structure.languages) {
		const path = `cards/${slug}/card.${language}.md`
		const text = readFront(reading, path, CardText)
		if (!text) continue
		const sections = cardSections(reading.texts.get(path)?.body ?? '')
		const [hook = '', answer = '', practice = ''] = ['Hook', 'Answer', 'Practice'].map((name) => sections.get(name))
		card.texts[language] = { ...text, hook, answer, practice }
		card.sha256[language] = reading.files.get(path)?.sha256 ?? ''
	}
	return card
}

/** Text below each `## Heading`, in order. */
export function cardSections(body: string) {
	const parts = body.split(/^## +(.+?) *$/m).slice(1)
	return new Map(parts.flatMap((part, i) => (i % 2 === 0 ? [[part, (parts[i + 1] ?? '').trim()] as const] : [])))
}
