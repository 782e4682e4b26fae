import { renderMarkdown } from '#app/handbook/render-markdown.server.ts'
import type { Content } from '#app/mdx/content.server.ts'
import type { LoadedQuestion } from '#app/mdx/load/quizzes.server.ts'
import type { CardUsed } from './start-refresher.server.ts'

type Cards = Pick<Content, 'cards'>
type Source = Pick<Content, 'cards' | 'quizzes'>
export type Panels = {
	title: string
	language: string
	seconds: { hook: number; recall: number; practice: number; commit: number }
	hook: string
	/** The first recall question as it is read aloud; no key and no reason leaves the server. */
	recall: { stem: string; options: string[] | 'true-false'; several: boolean }
	answer: string
	practice: string
	commit: { if: string; then: string }
}

/** What a meeting would use: the card in the first of these languages that it has. */
export function cardUsed({ cards }: Cards, slug: string, languages: string[]): CardUsed | null {
	const card = Object.hasOwn(cards, slug) ? cards[slug] : undefined
	const language = [...languages, 'en', ...Object.keys(card?.texts ?? {})].find((code) => card?.texts[code])
	if (!card || !language) return null
	return { slug, version: card.version, sha256: card.sha256[language] ?? '', language }
}

/** A card's title in the reader's language, else English; its slug once the card is gone. */
export function cardTitle({ cards }: Cards, slug: string, language: string): string {
	const texts = Object.hasOwn(cards, slug) ? cards[slug]?.texts : undefined
	return (texts?.[language] ?? texts?.en)?.title ?? slug
}

/** The four panels as ready HTML; null when the card is no longer there in that language. */
export function panelsOf(content: Source, slug: string, language: string): Panels | null {
	const card = Object.hasOwn(content.cards, slug) ? content.cards[slug] : undefined
	const text = card?.texts[language]
	if (!card || !text) return null
	const question = content.quizzes[card.lesson]?.questions.find(({ id }) => id === card.recall[0])
	const html = (markdown: string) => renderMarkdown(markdown).html
	return {
		title: text.title,
		language,
		seconds: card.seconds,
		hook: html(text.hook),
		recall: spoken(question, language),
		answer: html(text.answer),
		practice: html(text.practice),
		commit: text.commit,
	}
}

function spoken(question: LoadedQuestion | undefined, language: string): Panels['recall'] {
	const none = { stem: '', options: [], several: false }
	if (question?.type === 'true_false')
		return { ...none, stem: question.texts[language]?.stem ?? '', options: 'true-false' }
	if (question?.type !== 'single' && question?.type !== 'multiple') return none
	const text = question.texts[language]
	const options = question.structure.options.map((id) => text?.options[id]?.text ?? '')
	return { stem: text?.stem ?? '', options, several: question.type === 'multiple' }
}
