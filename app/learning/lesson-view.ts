import type { Lesson } from '#app/mdx/load/lessons.server.ts'
import type { Quiz } from '#app/mdx/load/quizzes.server.ts'
import { contentLanguage } from './content-language.ts'
import { type LessonFacts, lessonState, resumePoint } from './lesson-state.ts'

export type LessonView = {
	slug: string
	title: string
	summary: string
	language: string
	otherLanguage: boolean
	minutes: number
	objectives: string[]
	/** The first component nobody has answered, once the lesson is begun and not complete. */
	resume: string | null
	complete: boolean
	placeOpen: boolean
	openActivities: string[]
	quiz: 'passed' | 'open' | 'failed' | 'new' | 'none'
	questions: number
}
type About = { lesson: Lesson; quiz: Quiz | undefined; facts: LessonFacts; wanted: string; components: string[] }

export function lessonView({ lesson, quiz, facts, wanted, components }: About): LessonView {
	const language = contentLanguage(lesson.languages, wanted)
	const text = lesson.texts[language]
	const state = lessonState(lesson, facts)
	const complete = state.completedAt !== null
	const questions = Math.min(lesson.draw, quiz?.questions.length ?? 0)
	return {
		slug: lesson.slug,
		title: text?.title ?? lesson.slug,
		summary: text?.summary ?? '',
		language,
		otherLanguage: language !== wanted,
		minutes: lesson.minutes,
		objectives: lesson.objectives.map((id) => text?.objectives[id] ?? ''),
		resume: complete || facts.answered.size === 0 ? null : resumePoint(components, facts.answered.keys()),
		complete,
		placeOpen: state.placeOpen,
		openActivities: state.openActivities,
		quiz: questions > 0 ? state.quiz : 'none',
		questions,
	}
}
