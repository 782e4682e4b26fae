import type { HandbookStarter } from '#app/mdx/load/handbook.server.ts'
import { blanksOf, type Draft, draftLanguages } from './draft.server.ts'
import { languageName } from './language-name.ts'

type Words = HandbookStarter['blanks']

/** The named blanks of one language as HR's form shows them: question, help, suggestion, and the answer so far. */
export function blanksFor(draft: Draft, wanted: string | null, words: Words | undefined) {
	const languages = draftLanguages(draft)
	const language =
		languages.find((one) => one === wanted) ?? languages.find((one) => one === 'en') ?? languages[0] ?? 'en'
	const texts = words?.texts[language] ?? words?.texts.en ?? {}
	const order = words?.ids ?? []
	const blanks = blanksOf(draft, language).map(({ id, sections, answer }) => ({
		id,
		sections,
		answer,
		label: texts[id]?.label ?? id,
		help: texts[id]?.help ?? null,
		suggestion: texts[id]?.suggestion ?? null,
		long: texts[id]?.long ?? false,
		choices: texts[id]?.choices ?? null,
	}))
	return {
		language,
		languages: languages.map((code) => ({ code, name: languageName(code) })),
		blanks: blanks.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
	}
}

export type BlankView = ReturnType<typeof blanksFor>['blanks'][number]
