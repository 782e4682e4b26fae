import { type Labelled, type Shown, textOf } from './activity-view.ts'
import type { LoadedQuestion, LoadedQuestionOf } from './load/quizzes.server.ts'
import { shuffled, tokenOf } from './shown-order.ts'

type QuestionNode = { id: string; text: string; title: string | null; ending: boolean; choices: Labelled[] }

/** What a page may know of a question before its answer is stored. */
export type QuestionView = { id: string; stem: string } & (
	| { type: 'single' | 'multiple'; options: Labelled[] }
	| { type: 'true_false' }
	| { type: 'ordering'; steps: Shown[] }
	| { type: 'matching'; left: Labelled[]; right: Shown[] }
	| { type: 'numeric'; unit: string }
	| { type: 'scenario'; node: QuestionNode }
	| { type: 'short_text' }
)

/** `seed` belongs to the attempt; `node` is where a scenario stands, its start when not given. */
export function questionView(question: LoadedQuestion, language: string, seed: string, node?: string): QuestionView {
	const { stem } = textOf<{ stem: string }>(question, language)
	const base = { id: question.id, stem }
	switch (question.type) {
		case 'single':
		case 'multiple': {
			const { options } = textOf(question as LoadedQuestionOf<'single'>, language)
			const shown = shownOptions(question, seed).map((id) => ({ id, text: options[id]?.text ?? '' }))
			return { ...base, type: question.type, options: shown }
		}
		case 'ordering': {
			const { options } = textOf(question, language)
			const shown = shownOptions(question, seed)
			return { ...base, type: 'ordering', steps: shown.map((id) => shownAs(shown, id, options[id]?.text)) }
		}
		case 'matching': {
			const { left, right } = textOf(question, language)
			const shown = shownOptions(question, seed)
			const things = question.structure.left.map((id) => ({ id, text: left[id]?.text ?? '' }))
			return { ...base, type: 'matching', left: things, right: shown.map((id) => shownAs(shown, id, right[id])) }
		}
		case 'numeric':
			return { ...base, type: 'numeric', unit: question.structure.unit }
		case 'scenario':
			return {
				...base,
				type: 'scenario',
				node: questionNode(question, language, node ?? question.structure.start, seed),
			}
		default:
			return { ...base, type: question.type }
	}
}

/** Ids in the order shown: options, steps, or the right-hand side. With `ordered` as written, else shuffled by the seed. */
export function shownOptions(question: LoadedQuestion, seed: string): string[] {
	const { structure } = question
	const ids = 'right' in structure ? [...new Set(structure.right)] : 'options' in structure ? structure.options : []
	return structure.ordered ? ids : shuffled(ids, `${seed} ${question.id}`)
}

function questionNode(
	question: LoadedQuestionOf<'scenario'>,
	language: string,
	id: string,
	seed: string,
): QuestionNode {
	const text = textOf(question, language).nodes[id]
	const node = question.structure.nodes[id]
	const letters = shuffled(Object.keys(node?.choices ?? {}), `${seed} ${question.id} ${id}`)
	const choices = letters.map((letter) => ({ id: letter, text: text?.choices?.[letter]?.text ?? '' }))
	return { id, text: text?.text ?? '', title: text?.title ?? null, ending: Boolean(node?.ending), choices }
}

const shownAs = (shown: string[], id: string, text = ''): Shown => ({ token: tokenOf(shown, id), text })
