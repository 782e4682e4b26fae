import { expect, test } from 'vitest'
import { loader as learnPage } from '#app/routes/learn._index.tsx'
import { loader as attemptPage } from '#app/routes/learn.attempts.$id._index.tsx'
import { action as answer } from '#app/routes/learn.attempts.$id.answers.tsx'
import { loader as lessonPage } from '#app/routes/learn.lessons.$slug._index.tsx'
import {
	action as activity,
	loader as activityPage,
} from '#app/routes/learn.lessons.$slug.activities.$activity._index.tsx'
import { action as complete } from '#app/routes/learn.lessons.$slug.completion.tsx'
import { action as start } from '#app/routes/learn.quizzes.$slug.tsx'
import { newId } from '#db/schema/columns.ts'
import { activityAnswer, attempt } from '#db/schema/learning.ts'
import { answerAll } from '#tests/support/answer-quiz.ts'
import { redirectOf, signedInAs, statusOf } from '#tests/support/ask-route.ts'
import { contentOfTheHouse, school } from '#tests/support/learner.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const slug = 'say-it-back'
const quiz = (await contentOfTheHouse()).quizzes[slug]!
const at = (id: string, key: string | null = newId()) =>
	`/learn/lessons/${slug}/activities/${id}${key ? `?key=${key}` : ''}`

async function classroom() {
	const db = await testDatabase()
	const { learner } = await school(db, new Date())
	const viewer = await learner('Mia', [{ fromDay: '2026-01-01' }])
	const browser = await signedInAs(db, viewer)
	const write = (id: string, fields: Record<string, string>, path = at(id)) =>
		browser.post(activity, path, { slug, activity: id }, fields)
	return { db, learner, viewer, write, ...browser }
}
type Page = {
	lesson: { resume: string | null; complete: boolean; placeOpen: boolean }
	activities: Record<string, { state: unknown }>
}

test('an answer to an activity is stored once, and the page shows it with its model from then on', async () => {
	const { db, get, write } = await classroom()
	const path = at('n4-a1')
	for (let tap = 0; tap < 2; tap++)
		expect(redirectOf(await write('n4-a1', { text: 'So …' }, path))).toBe(`/learn/lessons/${slug}#n4-a1-result`)
	expect(await db.read.select().from(activityAnswer)).toHaveLength(1)
	const page = await get<Page>(lessonPage, `/learn/lessons/${slug}`, { slug })
	expect(page.activities['n4-a1']?.state).toMatchObject({ text: 'So …', model: expect.stringMatching(/./) })
	expect(page.activities['n4-a2']?.state).toBe(null)
})

test('an answer that cannot be read comes back with what is missing, and nothing is stored', async () => {
	const { db, get, write } = await classroom()
	const refused = await write('n4-a1', { text: ' ' })
	expect(statusOf(refused)).toBe(422)
	expect(refused).toMatchObject({ data: { activity: 'n4-a1', errors: { fields: { text: expect.anything() } } } })
	expect(await get<Page>(activityPage, at('n4-a1'), { slug, activity: 'n4-a1' })).toHaveProperty('blocks')
	expect(await db.read.select().from(activityAnswer)).toHaveLength(0)
})

test('an activity of another lesson, one that is not there, and a missing or odd key are not found', async () => {
	const { db, write } = await classroom()
	for (const id of ['n1-a1', 'nothing', '', '0', '__proto__', 'constructor'])
		expect(statusOf(await write(id, { text: 'x' }))).toBe(404)
	for (const key of [null, '%00', 'A B'])
		expect(statusOf(await write('n4-a1', { text: 'x' }, at('n4-a1', key)))).toBe(404)
	expect(await db.read.select().from(activityAnswer)).toHaveLength(0)
})

test('the attempt of another person is not found by page and by answer', async () => {
	const { db, post, learner } = await classroom()
	const path = redirectOf(await post(start, `/learn/quizzes/${slug}`, { slug }, {})) ?? ''
	const id = path.split('/').at(-1)
	const before = await db.read.select().from(attempt)
	const other = await signedInAs(db, await learner('Jaan', [{ fromDay: '2026-01-01', role: 'hr' }]))
	const fields = { question: JSON.parse(before[0]!.questions)[0], step: '0', choice: 'a' }
	for (const params of [{ id }, { id: undefined }, { id: '' }, { id: '0' }]) {
		expect(statusOf(await other.get(attemptPage, path, params))).toBe(404)
		expect(statusOf(await other.post(answer, `${path}/answers`, params, fields))).toBe(404)
	}
	expect(await db.read.select().from(attempt)).toEqual(before)
})

test('lesson, quiz and track take at most six reads each', async () => {
	const { db, get, post, viewer } = await classroom()
	const reads = async (ask: () => Promise<unknown>) => {
		const before = db.queries.count
		await ask()
		return db.queries.count - before
	}
	const path = redirectOf(await post(start, `/learn/quizzes/${slug}`, { slug }, {})) ?? ''
	const id = path.split('/').at(-1) ?? ''
	expect(await reads(() => get(lessonPage, `/learn/lessons/${slug}`, { slug }))).toBeLessThanOrEqual(6)
	expect(await reads(() => get(learnPage, '/learn'))).toBeLessThanOrEqual(6)
	expect(await reads(() => get(attemptPage, path, { id }))).toBeLessThanOrEqual(6)
	await answerAll(db, { viewer, quiz, attemptId: id, now: new Date() })
	expect(await reads(() => get(attemptPage, `${path}?after=6`, { id }))).toBeLessThanOrEqual(6)
	expect(await reads(() => get(attemptPage, path, { id }))).toBeLessThanOrEqual(6)
})

test('a pass with its activities asks where, and then the lesson is complete', async () => {
	const { db, get, post, write, viewer } = await classroom()
	const path = redirectOf(await post(start, `/learn/quizzes/${slug}`, { slug }, {})) ?? ''
	const attemptId = path.split('/').at(-1) ?? ''
	await answerAll(db, { viewer, quiz, attemptId, now: new Date() })
	const page = () => get<Page>(lessonPage, `/learn/lessons/${slug}`, { slug })
	expect((await page()).lesson).toMatchObject({ complete: false })
	for (const id of ['n4-a1', 'n4-a2', 'n4-a3']) {
		await write(id, { text: 'So …' })
		await write(id, { text: 'So …', compared: '1', tick: 'c1' })
	}
	expect((await page()).lesson).toMatchObject({ complete: true, placeOpen: true })
	const where = `/learn/lessons/${slug}/completion`
	expect(statusOf(await post(complete, where, { slug }, { place: 'moon' }))).toBe(422)
	expect(redirectOf(await post(complete, where, { slug }, { place: 'home' }))).toBe(`/learn?completed=${slug}`)
	expect((await page()).lesson).toMatchObject({ complete: true, placeOpen: false, resume: null })
})
