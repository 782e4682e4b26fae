import { z } from 'zod'
import { checkShape } from '#app/mdx/check-shape.ts'
import { questionExpects } from '#app/mdx/expected-texts.ts'
import { sha256 } from '#app/mdx/files.server.ts'
import { byLanguage, foldersIn, type Reading, readYaml, yamlOf } from '#app/mdx/reading.server.ts'
import { Id } from '#app/mdx/shapes/ids.ts'
import { Question, type QuestionOf, type QuestionType } from '#app/mdx/shapes/question.ts'
import { type QuestionTextOf, questionTexts } from '#app/mdx/shapes/question-text.ts'
import { sameIds } from './same-ids.ts'

export type LoadedQuestionOf<T extends QuestionType> = {
	id: string
	type: T
	/** With the key: never leaves the server. */
	structure: QuestionOf<T>
	texts: Record<string, QuestionTextOf<T>>
	/** By language, over the exact characters of structure and text. */
	sha256: Record<string, string>
}
export type LoadedQuestion = { [T in QuestionType]: LoadedQuestionOf<T> }[QuestionType]

export type Quiz = {
	/** Slug of its lesson. */
	lesson: string
	/** In the order of the file. */
	questions: LoadedQuestion[]
	languages: string[]
	/** By language, over the exact files quiz.yaml and quiz.<language>.yaml. */
	sha256: Record<string, string>
}

const Texts = z.record(Id, z.unknown())

/** By lesson slug. */
export function loadQuizzes(reading: Reading): Record<string, Quiz> {
	return Object.fromEntries(foldersIn(reading, 'lessons').map((lesson) => [lesson, quizOf(reading, lesson)]))
}

function quizOf(reading: Reading, lesson: string): Quiz {
	const base = `lessons/${lesson}/quiz`
	const source = yamlOf(reading, `${base}.yaml`)
	const list = readYaml(reading, `${base}.yaml`, z.array(z.unknown())) ?? []
	// One by one, so that a broken question does not hide the others.
	const questions = list.flatMap((item, index) => {
		const structure = source && checkShape(source, item, Question, reading.findings, [index])
		return structure ? [questionOf(structure)] : []
	})
	const quiz: Quiz = { lesson, questions, languages: [], sha256: {} }
	for (const [language, path] of byLanguage(reading, base, 'yaml')) {
		addTexts(reading, quiz, language, path)
		quiz.languages.push(language)
		quiz.sha256[language] = sha256(`${reading.files.get(`${base}.yaml`)?.text}\n${reading.files.get(path)?.text}`)
	}
	return quiz
}

function questionOf(structure: Question): LoadedQuestion {
	return { id: structure.id, type: structure.type, structure, texts: {}, sha256: {} } as LoadedQuestion
}

function addTexts(reading: Reading, quiz: Quiz, language: string, path: string) {
	const texts = readYaml(reading, path, Texts)
	const source = yamlOf(reading, `lessons/${quiz.lesson}/quiz.yaml`)
	const written = yamlOf(reading, path)
	if (!texts || !written || !source) return
	const ids = Array.isArray(source.data) ? source.data.map((item) => String(item?.id)) : []
	sameIds(written, [], texts, [{ at: [], ids }], reading.findings)
	for (const question of quiz.questions) {
		const { id } = question
		if (!texts[id]) continue
		const text = checkShape(written, texts[id], questionTexts[question.type], reading.findings, [id])
		if (!text) continue
		sameIds(written, [id], text, questionExpects(question.structure), reading.findings)
		Object.assign(question.texts, { [language]: text })
		question.sha256[language] = sha256(`${source.slice([ids.indexOf(id)])}\n${written.slice([id])}`)
	}
}
