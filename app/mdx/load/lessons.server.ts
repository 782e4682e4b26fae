import { byLanguage, foldersIn, type Reading, readFront, readYaml, report, yamlOf } from '#app/mdx/reading.server.ts'
import { LessonStructure, LessonText } from '#app/mdx/shapes/lesson.ts'
import { sameIds } from './same-ids.ts'

export type Lesson = LessonStructure & {
	texts: Record<string, LessonText>
	pages: Record<string, LessonPage>
}

/** `body` is MDX that nobody has compiled yet; `sha256` is of the exact file. */
export type LessonPage = { name: string; body: string; sha256: string }

/** By slug. Front matter only: no page is compiled for a list. */
export function loadLessons(reading: Reading): Record<string, Lesson> {
	const lessons = foldersIn(reading, 'lessons').flatMap((folder) => {
		const structure = readYaml(reading, `lessons/${folder}/lesson.yaml`, LessonStructure)
		return structure ? [[folder, lessonOf(reading, folder, structure)] as const] : []
	})
	return Object.fromEntries(lessons)
}

function lessonOf(reading: Reading, folder: string, structure: LessonStructure): Lesson {
	const lesson: Lesson = { ...structure, texts: {}, pages: {} }
	const source = yamlOf(reading, `lessons/${folder}/lesson.yaml`)
	if (source && structure.slug !== folder)
		report(
			reading,
			source,
			['slug'],
			'LL-01',
			`slug is ${structure.slug}, the folder ${folder}`,
			'Give both the same name.',
		)
	for (const language of structure.languages) {
		const path = `lessons/${folder}/lesson.${language}.mdx`
		const text = readFront(reading, path, LessonText)
		const written = reading.texts.get(path)
		const file = reading.files.get(path)
		if (!text || !written || !file) continue
		sameIds(written.front, [], text, [{ at: ['objectives'], ids: structure.objectives }], reading.findings)
		lesson.texts[language] = text
		lesson.pages[language] = { name: file.name, body: written.body, sha256: file.sha256 }
	}
	for (const [language] of byLanguage(reading, `lessons/${folder}/lesson`, 'mdx'))
		if (source && !structure.languages.includes(language))
			report(
				reading,
				source,
				['languages'],
				'LL-01',
				`has a page in ${language}, but languages does not say so`,
				`Add ${language}.`,
			)
	return lesson
}
