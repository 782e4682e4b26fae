import { expect, test } from 'vitest'
import { answerQuestion } from '#app/learning/answer-question.server.ts'
import type { AttemptEntry } from '#app/learning/attempt-entry.ts'
import { attemptOf } from '#app/learning/attempt-of.server.ts'
import { attempt } from '#db/schema/learning.ts'
import { answerAll, begin, waiting } from '#tests/support/answer-quiz.ts'
import { contentOfTheHouse, school } from '#tests/support/learner.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const now = new Date('2026-11-20T09:00:00.000Z')
const content = await contentOfTheHouse()
const quiz = content.quizzes['say-it-back']!
const withScenario = content.quizzes['same-standard-every-time']!
const hired = [{ fromDay: '2026-11-18' }]

async function started(of = quiz, draw = 6) {
	const db = await testDatabase()
	const { learner } = await school(db, now)
	const viewer = await learner('Mia', hired)
	const start = await begin(db, { viewer, quiz: of, now, draw })
	if (start.outcome === 'lesson-first') throw new Error('unexpected')
	return { db, viewer, learner, input: { viewer, quiz: of, attemptId: start.attemptId, now } }
}
const entriesOf = async (db: Awaited<ReturnType<typeof testDatabase>>) =>
	JSON.parse((await db.read.select().from(attempt))[0]?.answers ?? '[]') as AttemptEntry[]

test('all right passes with the full score', async () => {
	const { db, input } = await started()
	const row = await answerAll(db, input)
	expect(row).toMatchObject({ score: 1, passed: true, why: '[]', finishedAt: now })
})

test('all wrong fails and says why', async () => {
	const { db, input } = await started()
	const row = await answerAll(db, input, () => true)
	expect(row?.passed).toBe(false)
	expect(row?.why).toContain('critical')
	expect(row?.why).toContain('objective')
})

test('each answer keeps what is needed to rebuild it', async () => {
	const { db, input } = await started()
	await answerAll(db, input)
	const entries = await entriesOf(db)
	expect(entries).toHaveLength(6)
	for (const entry of entries) {
		const question = quiz.questions.find(({ id }) => id === entry.question)!
		expect(entry).toMatchObject({ family: question.structure.family, objective: question.structure.objective })
		expect(entry).toMatchObject({ confidence: null, language: 'en', answeredAt: now.toISOString(), done: true })
		expect(entry.contentSha256).toBe(question.sha256.en)
	}
})

test('starting again while an attempt is open goes on with it, from any number of taps', async () => {
	const { db, viewer, input } = await started()
	const again = await Promise.all(Array.from({ length: 10 }, () => begin(db, { viewer, quiz, now })))
	for (const start of again) expect(start).toEqual({ outcome: 'resumed', attemptId: input.attemptId })
	expect(await db.read.select().from(attempt)).toHaveLength(1)
})

test('100 posts of one answer at once store it once', async () => {
	const { db, input } = await started()
	const answer = (await waiting(db, input))!
	const outcomes = await Promise.all(Array.from({ length: 100 }, () => answerQuestion(db, answer)))
	expect(outcomes.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1)
	expect(outcomes.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(99)
	expect(await entriesOf(db)).toHaveLength(1)
})

test('100 different answers to one question at once keep exactly one of them', async () => {
	const { db, input } = await started()
	const answer = (await waiting(db, input))!
	const other = (await waiting(db, input, true))!
	const outcomes = await Promise.all(
		Array.from({ length: 100 }, (_, at) => answerQuestion(db, at % 2 ? answer : other)),
	)
	expect(outcomes.filter(({ outcome }) => outcome === 'stored')).toHaveLength(1)
	const [entry, ...more] = await entriesOf(db)
	expect(more).toEqual([])
	expect([answer.response, other.response]).toContainEqual(entry?.response)
})

test('an answer to a question that does not wait, or to one of another quiz, changes nothing', async () => {
	const { db, input } = await started()
	const answer = (await waiting(db, input))!
	const before = await attemptOf(db, input.viewer, input.attemptId)
	const later = JSON.parse(before!.questions)[3] as string
	expect(await answerQuestion(db, { ...answer, question: later })).toEqual({ outcome: 'unchanged' })
	expect(await answerQuestion(db, { ...answer, step: 1 })).toEqual({ outcome: 'unchanged' })
	expect(await answerQuestion(db, { ...answer, node: 's1' })).toEqual({ outcome: 'unchanged' })
	expect(await answerQuestion(db, { ...answer, quiz: withScenario })).toEqual({ outcome: 'not-found' })
	expect(await attemptOf(db, input.viewer, input.attemptId)).toEqual(before)
})

test('a finished attempt takes no more answers', async () => {
	const { db, input } = await started()
	const first = (await waiting(db, input, true))!
	const row = await answerAll(db, input)
	expect(await answerQuestion(db, first)).toEqual({ outcome: 'unchanged' })
	expect(await attemptOf(db, input.viewer, input.attemptId)).toEqual(row)
})

test('the attempt of another person is not found, and stays as it was', async () => {
	const { db, learner, input } = await started()
	const answer = (await waiting(db, input))!
	const other = await learner('Jaan', [{ fromDay: '2026-11-01', role: 'hr' }])
	expect(await attemptOf(db, other, input.attemptId)).toBe(null)
	expect(await answerQuestion(db, { ...answer, viewer: other })).toEqual({ outcome: 'not-found' })
	expect(await entriesOf(db)).toEqual([])
})

test('an id that is absent, empty, 0, negative, an array or no id finds nothing', async () => {
	const { db, viewer } = await started()
	for (const id of [undefined, null, '', 0, '0', -1, '-1', [], ['x'], {}, '\u0000', '%00', "' or 1=1"])
		expect(await attemptOf(db, viewer, id)).toBe(null)
})

test('each decision of a scenario is an answer of its own, in order, with the points at the end', async () => {
	const { db, input } = await started(withScenario, 8)
	// Several draws may pass until the scenario is among them.
	let row = await attemptOf(db, input.viewer, input.attemptId)
	for (let tries = 0; !row?.questions.includes('n8-q11') && tries < 20; tries++) {
		await answerAll(db, input)
		const next = await begin(db, { ...input, draw: 8, offered: true })
		if ('attemptId' in next) input.attemptId = next.attemptId
		row = await attemptOf(db, input.viewer, input.attemptId)
	}
	const done = await answerAll(db, input)
	const decisions = (JSON.parse(done!.answers) as AttemptEntry[]).filter(({ question }) => question === 'n8-q11')
	expect(decisions.map(({ node, response, done, points }) => ({ node, response, done, points }))).toEqual([
		{ node: 's1', response: 'b', done: false, points: null },
		{ node: 's3', response: 'c', done: true, points: 1 },
	])
	expect(done?.passed).toBe(true)
})

test('after two fails in a row the lesson comes first, and nobody waits', async () => {
	const { db, viewer, input } = await started()
	await answerAll(db, input, () => true)
	const second = await begin(db, { viewer, quiz, now })
	if (second.outcome !== 'started') throw new Error('the first fail asks for nothing')
	await answerAll(db, { ...input, attemptId: second.attemptId }, () => true)
	expect(await begin(db, { viewer, quiz, now })).toEqual({ outcome: 'lesson-first' })
	expect((await begin(db, { viewer, quiz: withScenario, now })).outcome).toBe('started')
	const third = await begin(db, { viewer, quiz, now, offered: true })
	if (third.outcome !== 'started') throw new Error('coming from the lesson starts at once')
	await answerAll(db, { ...input, attemptId: third.attemptId })
	expect((await begin(db, { viewer, quiz, now })).outcome).toBe('started')
	const rows = await db.read.select().from(attempt)
	const numbers = rows.filter(({ lesson }) => lesson === quiz.lesson).map(({ number }) => number)
	expect(numbers.sort()).toEqual([1, 2, 3, 4])
})

test('an attempt whose questions are gone from the content is closed without a mark, and a new one begins', async () => {
	const { db, viewer, input } = await started()
	const row = await attemptOf(db, viewer, input.attemptId)
	const gone = JSON.parse(row!.questions)[2]
	const smaller = { ...quiz, questions: quiz.questions.filter(({ id }) => id !== gone) }
	const next = await begin(db, { viewer, quiz: smaller, now })
	expect(next.outcome).toBe('started')
	expect(await attemptOf(db, viewer, input.attemptId)).toMatchObject({ passed: null, score: null, finishedAt: now })
})
