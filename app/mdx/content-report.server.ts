import { readContent } from './content.server.ts'
import { type Coverage, coverage } from './coverage.ts'
import type { ContentDirs } from './files.server.ts'
import type { Finding } from './finding.ts'
import { sectionWords } from './lint/handbook.ts'
import { lessonWords } from './lint/lesson-prose.ts'
import { lintContent } from './lint/lint.server.ts'
import type { Waived } from './lint/waivers.ts'
import { type Hidden, hiddenFiles } from './overlay.ts'

export type LessonTime = {
	slug: string
	language: string
	words: number
	declared: number
	at100: number
	at180: number
}

export type ContentReport = {
	findings: Finding[]
	/** Warnings that a file waives, each with its reason. */
	waived: Waived[]
	counts: Record<string, number>
	lessons: LessonTime[]
	coverage: Coverage
	hidden: Hidden[]
}

/** Everything that content:check says. Minutes are of reading alone, without the activities and the quiz. */
export async function contentReport(dirs: ContentDirs): Promise<ContentReport> {
	const { content, reading } = await readContent(dirs)
	const { findings, waived, trees } = await lintContent(content, reading)
	const lessons = Object.values(content.lessons).flatMap((lesson) =>
		Object.keys(lesson.pages).map((language): LessonTime => {
			const tree = trees.get(`lessons/${lesson.slug}/lesson.${language}.mdx`)
			const words = tree ? lessonWords(tree) : 0
			const minutes = (pace: number) => Math.round((words / pace) * 10) / 10
			return { slug: lesson.slug, language, words, declared: lesson.minutes, at100: minutes(100), at180: minutes(180) }
		}),
	)
	const sections = [...trees].filter(([path]) => /^handbook\/.+\.en\.md$/.test(path))
	const counts = {
		files: reading.files.size,
		lessons: Object.keys(content.lessons).length,
		activities: Object.keys(content.activities).length,
		questions: Object.values(content.quizzes).reduce((sum, quiz) => sum + quiz.questions.length, 0),
		cards: Object.keys(content.cards).length,
		tracks: Object.keys(content.tracks).length,
		remedies: content.remedies?.remedies.length ?? 0,
		'handbook sections': content.handbook?.sections.length ?? 0,
		'handbook words': sections.reduce((sum, [, tree]) => sum + sectionWords(tree), 0),
	}
	return { findings, waived, counts, lessons, coverage: coverage(content), hidden: hiddenFiles(reading.files) }
}
