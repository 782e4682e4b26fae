import type { Lesson } from '#app/mdx/load/lessons.server.ts'
import type { LoadedQuestion } from '#app/mdx/load/quizzes.server.ts'
import { type AttemptEntry, attemptState } from './attempt-entry.ts'
import type { Attempt } from './attempt-of.server.ts'
import type { AttemptView } from './attempt-view.ts'
import { contentLanguage } from './content-language.ts'
import { FAILS_UNTIL_LESSON, failsInARow } from './fails-in-a-row.ts'
import { type LessonFacts, lessonState } from './lesson-state.ts'
import type { Progress } from './progress.ts'

type Result = Extract<AttemptView, { state: 'result' }>
export type ResultView = {
	passed: boolean
	score: number
	right: number
	total: number
	lesson: { slug: string; title: string; language: string }
	why: { rule: 'score' | 'critical' | 'objective'; text: string }[]
	/** Objectives with an answer that was not right. */
	repeat: string[]
	after: {
		lessonFirst: boolean
		open: string[]
		placeOpen: boolean
		/** The next lesson. */
		next: { to: string; title: string } | null
	}
}
type About = { row: Attempt; lesson: Lesson; quiz: LoadedQuestion[]; facts: LessonFacts; progress: Progress }

export function resultView(result: Result, { row, lesson, quiz, facts, progress }: About): ResultView {
	const language = contentLanguage(lesson.languages, row.language)
	const text = lesson.texts[language]
	const objective = (id: string) => text?.objectives[id] ?? ''
	const stem = (id: string) => quiz.find((question) => question.id === id)?.texts[row.language]?.stem ?? ''
	const weak = (entry: AttemptEntry) => entry.done && entry.points !== null && !entry.right
	const repeat = attemptState(row)
		.entries.filter(weak)
		.map((entry) => objective(entry.objective))
	const state = lessonState(lesson, facts)
	const next = progress.next
	return {
		...{ passed: result.passed, score: result.score, right: result.right, total: result.total },
		lesson: { slug: lesson.slug, title: text?.title ?? '', language },
		why: result.why.map((reason) => {
			if (reason.rule === 'objective') return { rule: reason.rule, text: objective(reason.objective) }
			return { rule: reason.rule, text: reason.rule === 'critical' ? stem(reason.question) : '' }
		}),
		repeat: [...new Set(repeat)].filter(Boolean),
		after: {
			lessonFirst: failsInARow(facts.attempts) >= FAILS_UNTIL_LESSON,
			open: state.openActivities,
			placeOpen: state.placeOpen,
			next: next?.kind === 'lesson' ? { to: `/learn/lessons/${next.slug}`, title: next.title } : null,
		},
	}
}
