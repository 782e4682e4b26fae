import { countWords, grade } from '#app/mdx/lint/measure.ts'
import { proseOf } from '#app/mdx/lint/prose.ts'
import type { CardPage } from '#app/mdx/load/cards.server.ts'
import type { Node } from '#app/mdx/markdown-tree.ts'

/** `grade` is null where it says nothing: without words, and in other languages than English. */
export type Measures = { words: number; grade: number | null }

export function lessonMeasures(tree: Node | undefined, language: string): Measures {
	return measured(tree ? proseOf(tree).map(({ text }) => text) : [], language)
}

/** All that is read aloud or shown of a card. */
export function cardMeasures(page: CardPage | undefined, language: string): Measures {
	if (!page) return measured([], language)
	const { title, hook, answer, practice, commit } = page
	const spoken = [hook, answer, practice].flatMap((text) => text.split(/\n\s*\n/))
	return measured([title, ...spoken, commit.if, commit.then], language)
}

function measured(pieces: string[], language: string): Measures {
	const words = pieces.reduce((sum, text) => sum + countWords(text), 0)
	return { words, grade: words > 0 && language === 'en' ? Math.round(grade(pieces) * 10) / 10 : null }
}

/** Minutes of reading alone, at the pace by which LL-04 judges a lesson. */
export const readingMinutes = (words: number) => Math.round((words / 180) * 10) / 10
