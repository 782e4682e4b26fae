import { eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { answerActivity } from '#app/learning/answer-activity.server.ts'
import { answerQuestion } from '#app/learning/answer-question.server.ts'
import { completeLesson } from '#app/learning/complete-lesson.server.ts'
import { startAttempt } from '#app/learning/start-attempt.server.ts'
import type { Content } from '#app/mdx/content.server.ts'
import { gradeActivity } from '#app/mdx/grade-activity.ts'
import type { Question } from '#app/mdx/shapes/question.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { attempt } from '#db/schema/learning.ts'
import { bestPath, rightAnswer, rightResponse, wrongAnswer } from './right-answers.ts'

type Taking = { viewer: Viewer; lesson: string; at: Date; fails?: number; place?: 'work' | 'home'; content: Content }

const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000)

/** Somebody takes a lesson: its activities, `fails` failed tries at the quiz, one passed. */
export async function takeLesson(db: Db, taking: Taking): Promise<void> {
	const { lesson, at, fails = 0, place = 'work', content } = taking
	await answerActivities(db, taking)
	for (let round = 0; round < fails; round++) await tryQuiz(db, taking, minutesAfter(at, 5 + round * 4), wrongAnswer)
	await tryQuiz(db, taking, minutesAfter(at, 6 + fails * 4), rightAnswer)
	const loaded = content.lessons[lesson]
	if (!loaded) throw new Error(`There is no lesson ${lesson}.`)
	const outcome = await completeLesson(db, { viewer: taking.viewer, lesson: loaded, place })
	if (outcome !== 'completed') throw new Error(`Completing ${lesson} ended with ${outcome}.`)
}

export async function answerActivities(db: Db, { viewer, lesson, at, content }: Taking): Promise<void> {
	for (const [index, loaded] of Object.values(content.activities)
		.filter((one) => one.lesson === lesson && one.kind !== 'role-play')
		.entries()) {
		const response = rightResponse(loaded.structure)
		const { points, done } = gradeActivity(loaded.structure, response)
		await answerActivity(db, {
			viewer,
			key: newId(),
			lesson,
			activity: loaded.id,
			kind: loaded.structure.kind,
			response,
			points,
			done,
			private: loaded.structure.kind === 'reflection' && loaded.structure.private,
			contentSha256: loaded.sha256.en ?? '',
			language: 'en',
			now: minutesAfter(at, index / 2),
		})
	}
}

type Answering = (question: Exclude<Question, { type: 'scenario' }>) => ReturnType<typeof rightAnswer>

async function tryQuiz(db: Db, { viewer, lesson, content }: Taking, at: Date, answering: Answering): Promise<void> {
	const quiz = content.quizzes[lesson]
	if (!quiz) throw new Error(`The lesson ${lesson} has no quiz.`)
	const draw = content.lessons[lesson]?.draw ?? 6
	const options = { viewer, quiz, draw, holds: () => true, language: 'en', offered: true }
	const started = await startAttempt(db, { ...options, now: at })
	if (started.outcome === 'lesson-first') throw new Error('A lesson that was offered again can be tried.')
	const [row] = await db.read.select().from(attempt).where(eq(attempt.id, started.attemptId))
	const drawn = JSON.parse(row?.questions ?? '[]') as string[]
	let step = 0
	for (const id of drawn) {
		const question = quiz.questions.find((one) => one.id === id)?.structure
		if (!question) throw new Error(`The quiz has no question ${id}.`)
		const answers =
			question.type === 'scenario'
				? bestPath(question.start, question.nodes).map(({ node, choice }) => ({ node, response: choice }))
				: [{ node: null, response: answering(question) }]
		for (const { node, response } of answers) {
			const now = minutesAfter(at, step / 3)
			await answerQuestion(db, { viewer, attemptId: started.attemptId, quiz, question: id, step, node, response, now })
			step++
		}
	}
}
