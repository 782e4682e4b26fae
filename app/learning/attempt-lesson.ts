import type { Content } from '#app/mdx/content.server.ts'
import type { Attempt } from './attempt-of.server.ts'
import { contentLanguage } from './content-language.ts'

/** The lesson and questions of an attempt as the content has them today; without them, an empty quiz under the lesson's slug. */
export function attemptLesson({ lessons, quizzes }: Pick<Content, 'lessons' | 'quizzes'>, row: Attempt) {
	const lesson = lessons[row.lesson]
	const language = contentLanguage(lesson?.languages ?? [], row.language)
	const title = lesson?.texts[language]?.title ?? row.lesson
	const quiz = quizzes[row.lesson] ?? { lesson: row.lesson, questions: [], languages: [], sha256: {} }
	return { lesson, quiz, head: { slug: row.lesson, title, language } }
}
