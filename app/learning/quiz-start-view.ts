import type { Lesson } from '#app/mdx/load/lessons.server.ts'
import type { Quiz } from '#app/mdx/load/quizzes.server.ts'
import { FAILS_UNTIL_LESSON, failsInARow } from './fails-in-a-row.ts'
import type { LessonFacts } from './lesson-state.ts'

export type QuizStartView = {
	lesson: { slug: string; title: string; language: string }
	questions: number
	state: 'new' | 'open' | 'lesson-first'
	/** After three fails: the supervisor's help is offered, for help is no penalty. */
	help: boolean
	offered: boolean
}
type About = { lesson: Lesson; quiz: Quiz; facts: LessonFacts; language: string; offered: boolean }

export function quizStartView({ lesson, quiz, facts, language, offered }: About): QuizStartView {
	const fails = failsInARow(facts.attempts)
	const open = facts.attempts.some(({ finishedAt }) => finishedAt === null)
	return {
		lesson: { slug: lesson.slug, title: lesson.texts[language]?.title ?? lesson.slug, language },
		questions: Math.min(lesson.draw, quiz.questions.length),
		state: open ? 'open' : fails >= FAILS_UNTIL_LESSON && !offered ? 'lesson-first' : 'new',
		help: fails > FAILS_UNTIL_LESSON,
		offered,
	}
}
