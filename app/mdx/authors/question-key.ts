import type { LoadedQuestion, LoadedQuestionOf } from '#app/mdx/load/quizzes.server.ts'
import { type KeyRow, type KeyView, noKey, noRow } from './key-view.ts'
import { scenarioKey } from './scenario-key.ts'

/** Empty texts where the file of this language does not have them yet. */
export function questionKey(question: LoadedQuestion, language: string): KeyView {
	switch (question.type) {
		case 'single':
		case 'multiple':
		case 'true_false':
			return { ...noKey, rows: choiceRows(question, language) }
		case 'ordering': {
			const text = question.texts[language]
			const rows = question.structure.options.map((id, at) => ({
				...row(id, text?.options[id]),
				place: at + 1,
			}))
			return { ...noKey, rows, misconceptions: named(text?.misconceptions) }
		}
		case 'matching': {
			const text = question.texts[language]
			const { left, key } = question.structure
			const rows = left.map((id) => ({ ...row(id, text?.left[id]), partner: text?.right[key[id] ?? ''] ?? '' }))
			return { ...noKey, rows, misconceptions: named(text?.misconceptions, text?.right) }
		}
		case 'numeric': {
			const text = question.texts[language]
			const { value, tolerance, unit } = question.structure
			const rows = (['right', 'wrong'] as const).map((id) => ({
				...row(id, { why: text?.why[id] ?? '' }),
				mark: id,
				misconception: text?.misconceptions[id] ?? null,
			}))
			return { ...noKey, rows, number: { value, tolerance, unit } }
		}
		case 'scenario': {
			const text = question.texts[language]
			return { ...noKey, nodes: scenarioKey(question.structure, text?.nodes, text?.misconceptions) }
		}
		case 'short_text': {
			const text = question.texts[language]
			return { ...noKey, model: text?.model ?? '', criteria: Object.values(text?.criteria ?? {}) }
		}
	}
}

type Chosen = LoadedQuestionOf<'single'> | LoadedQuestionOf<'multiple'> | LoadedQuestionOf<'true_false'>

function choiceRows({ structure, texts }: Chosen, language: string): KeyRow[] {
	const options: Record<string, { text?: string; why: string }> = texts[language]?.options ?? {}
	const ids = structure.type === 'true_false' ? ['t', 'f'] : structure.options
	return ids.map((id) => ({
		...row(id, options[id]),
		mark: [structure.key].flat().includes(id) ? 'right' : 'wrong',
		misconception: texts[language]?.misconceptions[id] ?? null,
	}))
}

function row(id: string, said: { text?: string; why: string } | undefined): KeyRow {
	return { ...noRow, id, text: said?.text ?? '', why: said?.why ?? '' }
}

function named(misconceptions: Record<string, string> = {}, partners: Record<string, string> = {}) {
	return Object.entries(misconceptions).map(([id, says]) => ({ on: partners[id] ?? null, says }))
}
