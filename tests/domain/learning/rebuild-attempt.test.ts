import { expect, test } from 'vitest'
import { answerQuestion } from '#app/learning/answer-question.server.ts'
import { attemptOf } from '#app/learning/attempt-of.server.ts'
import { attemptView } from '#app/learning/attempt-view.ts'
import type { QuestionView } from '#app/learning/question-view.ts'
import { rebuildAttempt } from '#app/learning/rebuild-attempt.ts'
import type { LoadedQuestion } from '#app/mdx/load/quizzes.server.ts'
import { begin, waiting } from '#tests/support/answer-quiz.ts'
import { contentOfTheHouse, school } from '#tests/support/learner.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const now = new Date('2026-11-20T09:00:00.000Z')
const content = await contentOfTheHouse()

/** Takes a quiz, every second answer wrong, and keeps what each page showed. */
async function taken(slug: string) {
	const db = await testDatabase()
	const { learner } = await school(db, now)
	const viewer = await learner('Mia', [{ fromDay: '2026-11-18' }])
	const quiz = content.quizzes[slug]!
	const start = await begin(db, { viewer, quiz, now, draw: 8 })
	if (start.outcome === 'lesson-first') throw new Error('unexpected')
	const input = { viewer, quiz, attemptId: start.attemptId, now }
	const pages: QuestionView[] = []
	for (let n = 0; ; n++) {
		const answer = await waiting(db, input, n % 2 === 1)
		const row = (await attemptOf(db, viewer, input.attemptId))!
		const view = attemptView(row, quiz.questions, null)
		if (!answer || view.state !== 'question') return { row, quiz, pages }
		pages.push(view.question)
		await answerQuestion(db, answer)
	}
}

test.each(Object.keys(content.quizzes))('an attempt at %s is rebuilt as it was shown and answered', async (slug) => {
	const { row, quiz, pages } = await taken(slug)
	const items = rebuildAttempt(row, quiz.questions)
	expect(items.map(({ question }) => question)).toEqual(JSON.parse(row.questions))
	expect(items.every((item) => item.content === 'same')).toBe(true)
	expect(items.flatMap((item) => item.shown)).toEqual(pages)
	expect(items.every((item) => item.feedback?.verdict)).toBe(true)
})

test('where other questions changed, the rest is rebuilt and the changed ones say so', async () => {
	const { row, quiz, pages } = await taken('say-it-back')
	const [changed, gone] = JSON.parse(row.questions) as string[]
	const today = quiz.questions
		.filter(({ id }) => id !== gone)
		.map((q) => (q.id === changed ? ({ ...q, sha256: { en: 'another' } } as LoadedQuestion) : q))
		.reverse()
	const items = rebuildAttempt(row, today)
	expect(items.slice(0, 2).map((item) => [item.content, item.shown, item.feedback])).toEqual([
		['changed', [], null],
		['gone', [], null],
	])
	expect(items[0]?.entries[0]?.contentSha256).toMatch(/^[0-9a-f]{64}$/)
	expect(items.slice(2).flatMap((item) => item.shown)).toEqual(pages.slice(2))
})

test('the order shown is the one stored, whatever later order the options have in the file', async () => {
	const { row, quiz, pages } = await taken('say-it-back')
	const turned = quiz.questions.map((q) => {
		if (q.type !== 'single') return q
		return { ...q, structure: { ...q.structure, options: [...q.structure.options].reverse() } }
	})
	expect(rebuildAttempt(row, turned).flatMap((item) => item.shown)).toEqual(pages)
})
