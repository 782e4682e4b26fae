import { sourceItems } from '#app/mdx/source-items.ts'
import type { Desk } from './desk.server.ts'
import { below, placed } from './finding-place.ts'
import { cardRow, languageOf } from './index-rows.ts'
import { questionPreview } from './question-previews.ts'

/** A card with its three questions and their keys; null when there is none. */
export function cardPreview(desk: Desk, slug: string, wanted: string) {
	const { content } = desk
	const card = Object.hasOwn(content.cards, slug) ? content.cards[slug] : undefined
	if (!card) return null
	const language = languageOf(card.languages, wanted)
	const row = cardRow(desk, card, placed(desk.findings, desk), wanted)
	const pool = content.quizzes[card.lesson]?.questions ?? []
	const asked = card.recall.flatMap((id) => pool.find((question) => question.id === id) ?? [])
	return {
		row,
		language,
		questions: asked.map((question) => questionPreview(content, question, card.lesson, language)),
		lesson: { slug: card.lesson, title: content.lessons[card.lesson]?.texts[language]?.title ?? card.lesson },
		covers: sourceItems.filter(({ id }) => card.covers.includes(id)).map(({ id, says }) => ({ id, says })),
		findings: row.findings,
		waived: below(`cards/${slug}`, placed(desk.waived, desk)),
	}
}
