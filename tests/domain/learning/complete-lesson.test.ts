import { expect, test } from 'vitest'
import { activityAnswers } from '#app/learning/activity-answers.server.ts'
import { answerActivity } from '#app/learning/answer-activity.server.ts'
import { completeLesson } from '#app/learning/complete-lesson.server.ts'
import { eraseReflection } from '#app/learning/erase-reflection.server.ts'
import { lessonFacts } from '#app/learning/lesson-facts.server.ts'
import { lessonState, resumePoint } from '#app/learning/lesson-state.ts'
import { minutesCsv, monthlyMinutes } from '#app/learning/monthly-minutes.server.ts'
import { recordOfLearning } from '#app/learning/record-of-learning.server.ts'
import { newId } from '#db/schema/columns.ts'
import { activityAnswer, lessonCompletion } from '#db/schema/learning.ts'
import { answerAll, begin } from '#tests/support/answer-quiz.ts'
import { contentOfTheHouse, school } from '#tests/support/learner.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const now = new Date('2026-11-30T22:30:00.000Z')
const content = await contentOfTheHouse()
const lesson = content.lessons['say-it-back']!
const quiz = content.quizzes['say-it-back']!
const oldTown = { name: 'Old Town', timeZone: 'Europe/Ljubljana' }
const harbour = { name: 'Harbour', timeZone: 'Europe/Tallinn' }

async function house(place = oldTown, name = 'Mia') {
	const db = await testDatabase()
	const { learner } = await school(db, now)
	const viewer = await learner(name, [{ fromDay: '2026-11-18', place }])
	const answer = (id: string, more: object = {}) =>
		answerActivity(db, {
			...{ viewer, key: newId(), lesson: lesson.slug, activity: id, kind: 'self-check', response: { text: 'So …' } },
			...{ points: null, done: true, private: false, contentSha256: 'x', language: 'en', now, ...more },
		})
	const pass = async () => {
		const start = await begin(db, { viewer, quiz, now })
		if ('attemptId' in start) await answerAll(db, { viewer, quiz, attemptId: start.attemptId, now })
	}
	const facts = () => lessonFacts(db, viewer, lesson.slug)
	return { db, learner, viewer, answer, pass, facts }
}

test('a lesson is complete with its activities answered and its quiz passed, in whichever order', async () => {
	const { db, viewer, answer, pass } = await house()
	expect(await completeLesson(db, { viewer, lesson, place: 'work' })).toBe('open')
	await pass()
	expect(await completeLesson(db, { viewer, lesson, place: 'work' })).toBe('open')
	for (const id of lesson.activity) await answer(id)
	expect(await completeLesson(db, { viewer, lesson, place: 'home' })).toBe('completed')
	const [row] = await db.read.select().from(lessonCompletion)
	expect(row).toMatchObject({
		place: 'home',
		minutes: lesson.minutes,
		lessonVersion: 1,
		language: 'en',
		completedAt: now,
	})
})

test('completing many times at once makes one row, and the first place stands', async () => {
	const { db, viewer, answer, pass } = await house()
	await pass()
	for (const id of lesson.activity) await answer(id)
	const outcomes = await Promise.all(
		Array.from({ length: 20 }, () => completeLesson(db, { viewer, lesson, place: 'work' })),
	)
	expect(outcomes.filter((outcome) => outcome === 'completed')).toHaveLength(1)
	expect(await completeLesson(db, { viewer, lesson, place: 'home' })).toBe('already-completed')
	expect(await db.read.select().from(lessonCompletion)).toMatchObject([{ place: 'work' }])
})

test('a change of content never undoes a completed lesson', async () => {
	const { db, viewer, answer, pass, facts } = await house()
	await pass()
	for (const id of lesson.activity) await answer(id)
	await completeLesson(db, { viewer, lesson, place: 'work' })
	const grown = { ...lesson, activity: [...lesson.activity, 'n4-new'] }
	expect(lessonState(grown, await facts())).toMatchObject({ completedAt: now, openActivities: [], quiz: 'passed' })
})

test('an answer that is not done, such as a scenario half way, leaves the activity open', async () => {
	const { answer, facts } = await house()
	await answer(lesson.activity[0]!, { done: false })
	expect(lessonState(lesson, await facts()).openActivities).toEqual(lesson.activity)
})

test('every answer is a row in order, and the newest is shown', async () => {
	const { db, viewer, answer } = await house()
	for (let n = 1; n <= 3; n++) await answer('n4-a1', { response: { text: `try ${n}` } })
	const rows = await db.read.select().from(activityAnswer)
	expect(rows.map(({ number }) => number).sort()).toEqual([1, 2, 3])
	expect((await activityAnswers(db, viewer, lesson.slug)).get('n4-a1')).toMatchObject({ response: '{"text":"try 3"}' })
})

test('100 answers posted at once by one person are each stored once', async () => {
	const { db, answer } = await house()
	const keys = Array.from({ length: 50 }, () => newId())
	const outcomes = await Promise.all([...keys, ...keys].map((key) => answer('n4-a1', { key })))
	expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(50)
	expect(outcomes.filter((outcome) => outcome === 'already-stored')).toHaveLength(50)
	const numbers = (await db.read.select().from(activityAnswer)).map(({ number }) => number)
	expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1))
})

test('the key of another person’s answer stores nothing and shows nothing', async () => {
	const { db, learner, answer } = await house()
	const key = newId()
	await answer('n4-a1', { key })
	const other = await learner('Jaan', [{ fromDay: '2026-11-18' }])
	expect(await answer('n4-a1', { key, viewer: other })).toBe('not-found')
	expect(await db.read.select().from(activityAnswer)).toHaveLength(1)
	expect((await activityAnswers(db, other, lesson.slug)).size).toBe(0)
})

test('one goes on at the first component nobody has answered', () => {
	expect(resumePoint(['p1', 'a1', 'a2'], ['p1'])).toBe('a1')
	expect(resumePoint(['p1', 'a1'], ['a1', 'p1'])).toBe(null)
	expect(resumePoint(['p1', 'a1'], [])).toBe('p1')
})

test('erasing a reflection takes its words from every row and keeps that it was answered', async () => {
	const { db, viewer, learner, answer, facts } = await house()
	const words = { response: { text: 'I was afraid' }, private: true, kind: 'reflection' }
	await answer('n4-a1', words)
	await answer('n4-a1', words)
	await answer('n4-a2', { response: { text: 'kept' } })
	const input = { lesson: lesson.slug, activity: 'n4-a1' }
	expect(await eraseReflection(db, { ...input, viewer: await learner('Jaan', []) })).toBe('not-found')
	expect(await eraseReflection(db, { ...input, viewer, activity: 'n4-a2' })).toBe('not-found')
	expect(await eraseReflection(db, { ...input, viewer })).toBe('erased')
	expect(JSON.stringify(await recordOfLearning(db, viewer))).not.toContain('afraid')
	expect((await facts()).answered.has('n4-a1')).toBe(true)
})

test('minutes count in the month of the place, by person and place, at work or at home', async () => {
	for (const [place, month] of [
		[oldTown, '2026-11'],
		[harbour, '2026-12'],
	] as const) {
		const { db, viewer, learner, answer, pass } = await house(place, '=Mia')
		await pass()
		for (const id of lesson.activity) await answer(id)
		await completeLesson(db, { viewer, lesson, place: 'work' })
		const hr = await learner('Elif', [{ fromDay: '2026-01-01', role: 'hr' }])
		const rows = await monthlyMinutes(db, { viewer: hr })
		expect(rows).toEqual([
			{ month, location: place.name, employeeNumber: '=Mia', name: '=Mia', lessons: 1, work: lesson.minutes, home: 0 },
		])
		expect(await monthlyMinutes(db, { viewer: hr, month: '2025-01' })).toEqual([])
		expect(await monthlyMinutes(db, { viewer })).toEqual([])
		const heads = {
			month: 'Month',
			location: 'Location',
			employeeNumber: 'No',
			name: 'Name',
			lessons: 'L',
			work: 'W',
			home: 'H',
		}
		const csv = minutesCsv(rows, heads)
		expect(csv).toContain('Month,Location,No,Name,L,W,H')
		expect(csv).toContain("'=Mia")
		expect(csv).not.toContain(',=Mia')
	}
})
