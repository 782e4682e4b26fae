import type { Content } from '#app/mdx/content.server.ts'
import type { Card } from '#app/mdx/load/cards.server.ts'
import type { Lesson } from '#app/mdx/load/lessons.server.ts'
import type { Module } from '#app/mdx/shapes/ids.ts'
import type { QuestionType } from '#app/mdx/shapes/question.ts'
import type { Desk } from './desk.server.ts'
import { below, type Placed } from './finding-place.ts'
import { cardMeasures, lessonMeasures, type Measures, readingMinutes } from './measures.ts'

type Common = Measures & { slug: string; title: string; module: Module; covers: string[]; findings: Placed[] }
export type LessonRow = Common & {
	code: string
	track: string
	minutes: number
	reading: number
	questions: [type: QuestionType, count: number][]
	cards: number
	/** How many questions a quiz draws. */
	draw: number
}
export type CardRow = Common & { lesson: { slug: string; code: string }; seconds: number }

/** By track and place in it, as the codes count: N1 … N19, then supervisors, then HR. */
export const lessonRows = (desk: Desk, findings: Placed[], language: string): LessonRow[] =>
	Object.values(desk.content.lessons)
		.map((lesson) => lessonRow(desk, lesson, findings, language))
		.sort(byCode)

export const cardRows = (desk: Desk, findings: Placed[], language: string): CardRow[] =>
	Object.values(desk.content.cards)
		.map((card) => cardRow(desk, card, findings, language))
		.sort((a, b) => byCode(a.lesson, b.lesson) || a.title.localeCompare(b.title))

export function lessonRow({ content, trees }: Desk, lesson: Lesson, findings: Placed[], language: string): LessonRow {
	const { slug, code, track, module, minutes, draw, covers } = lesson
	const spoken = languageOf(lesson.languages, language)
	const measures = lessonMeasures(trees.get(`lessons/${slug}/lesson.${spoken}.mdx`), spoken)
	return {
		...{ ...measures, slug, code, track, module, minutes, draw, covers },
		title: lesson.texts[spoken]?.title ?? slug,
		reading: readingMinutes(measures.words),
		questions: questionsByType(content, slug),
		cards: Object.values(content.cards).filter((card) => card.lesson === slug).length,
		findings: below(`lessons/${slug}`, findings),
	}
}

export function cardRow({ content }: Desk, card: Card, findings: Placed[], language: string): CardRow {
	const { slug, module, covers } = card
	const spoken = languageOf(card.languages, language)
	const page = card.texts[spoken]
	return {
		...{ ...cardMeasures(page, spoken), slug, module, covers },
		title: page?.title ?? slug,
		lesson: { slug: card.lesson, code: content.lessons[card.lesson]?.code ?? card.lesson },
		seconds: Object.values(card.seconds).reduce((sum, part) => sum + part, 0),
		findings: below(`cards/${slug}`, findings),
	}
}

/** Findings that belong to no lesson or card that could be read. */
export const elsewhere = ({ content }: Desk, findings: Placed[]) =>
	findings.filter(({ path }) => {
		const [kind, slug = ''] = path.split('/')
		if (kind === 'lessons') return !content.lessons[slug]
		return kind !== 'cards' || !content.cards[slug]
	})

/** The reader's language where there is one, else English, else the first. */
export const languageOf = (has: string[], wanted: string) =>
	[wanted, 'en'].find((language) => has.includes(language)) ?? has[0] ?? 'en'

function questionsByType({ quizzes }: Content, slug: string): [QuestionType, number][] {
	const counts = new Map<QuestionType, number>()
	for (const { type } of quizzes[slug]?.questions ?? []) counts.set(type, (counts.get(type) ?? 0) + 1)
	return [...counts].sort(([, a], [, b]) => b - a)
}

const place = ({ code }: { code: string }) => 'NVM'.indexOf(code.charAt(0)) * 100 + Number(code.slice(1))
const byCode = (a: { code: string }, b: { code: string }) => place(a) - place(b)
