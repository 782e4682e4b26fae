import { expect, test } from 'vitest'
import { answerActivity } from '#app/learning/answer-activity.server.ts'
import { personLearning } from '#app/learning/person-learning.server.ts'
import type { LessonStep } from '#app/learning/progress.ts'
import { teamProgress, trackProgress } from '#app/learning/track-progress.server.ts'
import { newId } from '#db/schema/columns.ts'
import { answerAll, begin } from '#tests/support/answer-quiz.ts'
import { contentOfTheHouse, school } from '#tests/support/learner.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const now = new Date('2026-11-20T09:00:00.000Z')
const slug = 'say-it-back'
const shipped = await contentOfTheHouse()
const lessons = ['what-service-means', slug, 'same-standard-every-time', 'icing-does-not-fix-it', 'read-agree-sign']
const steps = [...lessons.map((lesson, by_day) => ({ lesson, by_day })), { handbook: true as const, by_day: 7 }]
const track = (slug: string, role: 'employee' | 'supervisor') =>
	({ slug, roles: [role], steps, languages: ['en'], covers: [], texts: {} }) satisfies (typeof shipped.tracks)[string]
/** Tracks of one's own, whatever is shipped. */
const tracks = { 'new-hire': track('new-hire', 'employee'), supervisor: track('supervisor', 'supervisor') }
const content = { ...shipped, tracks }
const lesson = content.lessons[slug]!
const quiz = content.quizzes[slug]!
const harbour = { name: 'Harbour', timeZone: 'Europe/Tallinn' }

async function house() {
	const db = await testDatabase()
	const { learner } = await school(db, now)
	const progress = async (
		viewer: Awaited<ReturnType<typeof learner>>,
		at = now,
		handbook: 'none' | 'open' | 'signed' = 'open',
	) => (await trackProgress(db, { viewer, content, handbook, now: at })).progress
	const activity = (viewer: Awaited<ReturnType<typeof learner>>, id: string) =>
		answerActivity(db, {
			...{
				viewer,
				key: newId(),
				lesson: slug,
				activity: id,
				kind: 'self-check',
				response: {},
				points: null,
				done: true,
			},
			...{ private: false, contentSha256: 'x', language: 'en', now },
		})
	const pass = async (viewer: Awaited<ReturnType<typeof learner>>, wrong = false) => {
		const start = await begin(db, { viewer, quiz, now, offered: true })
		if ('attemptId' in start) await answerAll(db, { viewer, quiz, attemptId: start.attemptId, now }, () => wrong)
	}
	return { db, learner, progress, activity, pass }
}
const stepOf = (steps: { kind: string }[], name = slug) => (steps as LessonStep[]).find((step) => step.slug === name)!

test('a step is due at the end of the day that is by_day days after the start of the post, at the place', async () => {
	const { learner, progress } = await house()
	const mia = await learner('Mia', [{ fromDay: '2026-11-19' }])
	const step = stepOf((await progress(mia)).steps)
	expect(step).toMatchObject({ dueOn: '2026-11-20', timeZone: 'Europe/Ljubljana', state: 'due' })
	expect(step.dueAt).toEqual(new Date('2026-11-20T23:00:00.000Z'))
	expect(stepOf((await progress(mia, new Date('2026-11-20T22:59:59.999Z'))).steps).state).toBe('due')
	expect(stepOf((await progress(mia, new Date('2026-11-20T23:00:00.000Z'))).steps).state).toBe('overdue')
	const jaan = await learner('Jaan', [{ fromDay: '2026-11-19', place: harbour }])
	expect(stepOf((await progress(jaan)).steps).dueAt).toEqual(new Date('2026-11-20T22:00:00.000Z'))
})

test('a due day across a clock change is still the end of the local day', async () => {
	const { learner, progress } = await house()
	const mia = await learner('Mia', [{ fromDay: '2026-10-24' }])
	const step = stepOf((await progress(mia, new Date('2026-10-24T08:00:00Z'))).steps)
	expect(step.dueOn).toBe('2026-10-25')
	expect(step.dueAt).toEqual(new Date('2026-10-25T23:00:00.000Z'))
})

test('steps come from the roles of current posts, each once, with the earliest day', async () => {
	const { learner, progress } = await house()
	const kai = await learner('Kai', [
		{ role: 'supervisor', fromDay: '2026-11-10' },
		{ role: 'employee', fromDay: '2026-11-18', place: harbour },
		{ role: 'hr', fromDay: '2026-01-01', untilDay: '2026-11-01' },
	])
	const { steps, required, tracks } = await progress(kai)
	expect(tracks.sort()).toEqual(['new-hire', 'supervisor'])
	expect(required).toBe(6)
	expect(new Set(steps.map((step) => (step.kind === 'lesson' ? step.slug : step.kind))).size).toBe(6)
	expect(stepOf(steps).dueOn).toBe('2026-11-11')
})

test('without a post nothing is required', async () => {
	const { learner, progress } = await house()
	const ana = await learner('Ana', [{ fromDay: '2026-01-01', untilDay: '2026-11-01' }])
	expect(await progress(ana)).toMatchObject({ required: 0, complete: 0, next: null })
})

test('progress says why it is not complete, step by step', async () => {
	const { learner, progress, activity, pass } = await house()
	const mia = await learner('Mia', [{ fromDay: '2026-11-19' }])
	const why = async () => stepOf((await progress(mia)).steps).why
	expect(await why()).toEqual([{ what: 'start' }])
	await activity(mia, lesson.activity[0]!)
	expect(await why()).toEqual([
		{ what: 'activity', open: 2 },
		{ what: 'quiz', state: 'new' },
	])
	await pass(mia, true)
	expect(await why()).toEqual([
		{ what: 'activity', open: 2 },
		{ what: 'quiz', state: 'failed' },
	])
	for (const id of lesson.activity) await activity(mia, id)
	expect(await why()).toEqual([{ what: 'quiz', state: 'failed' }])
	await pass(mia)
	expect(await why()).toEqual([])
	expect(await progress(mia)).toMatchObject({ complete: 1, required: 6 })
	expect(stepOf((await progress(mia)).steps)).toMatchObject({ state: 'done', placeOpen: true, completedAt: now })
})

test('the handbook step is done when signed, open when not, and not asked where there is none', async () => {
	const { learner, progress } = await house()
	const mia = await learner('Mia', [{ fromDay: '2026-11-19' }])
	const step = async (state: 'none' | 'open' | 'signed') =>
		(await progress(mia, now, state)).steps.find(({ kind }) => kind === 'handbook')
	expect(await step('none')).toBe(undefined)
	expect(await step('open')).toMatchObject({ state: 'open', why: [{ what: 'handbook' }], dueOn: '2026-11-26' })
	expect(await step('signed')).toMatchObject({ state: 'done', why: [] })
})

test('own progress takes three reads, and a team of any size as many', async () => {
	const { db, learner, progress } = await house()
	const hr = await learner('Elif', [{ fromDay: '2026-01-01', role: 'hr' }])
	const team = []
	for (let n = 0; n < 20; n++) team.push(await learner(`P${n}`, [{ fromDay: '2026-11-19' }]))
	let before = db.queries.count
	await progress(team[0]!)
	expect(db.queries.count - before).toBe(3)
	before = db.queries.count
	const personIds = team.map(({ personId }) => personId)
	const all = await teamProgress(db, { viewer: hr, personIds, content, handbook: () => 'open', now })
	expect(all.size).toBe(20)
	expect(db.queries.count - before).toBe(3)
})

test('a supervisor sees the progress of their own place only, without answers or scores', async () => {
	const { db, learner, pass } = await house()
	const mia = await learner('Mia', [{ fromDay: '2026-11-19' }])
	const ziga = await learner('Žiga', [{ fromDay: '2026-11-19', place: harbour }])
	const tomaz = await learner('Tomaž', [{ fromDay: '2026-01-01', role: 'supervisor' }])
	await pass(mia)
	const personIds = [mia.personId, ziga.personId, 'nobody']
	const team = await teamProgress(db, { viewer: tomaz, personIds, content, handbook: () => 'none', now })
	expect([...team.keys()]).toEqual([mia.personId])
	const history = await personLearning(db, { viewer: tomaz, personId: mia.personId, content, now })
	expect(history).toEqual([expect.objectContaining({ slug, tries: 1, completedAt: null })])
	expect(JSON.stringify([...team.values(), history])).not.toMatch(/score|points|response|answers/)
	expect(await personLearning(db, { viewer: tomaz, personId: ziga.personId, content, now })).toBe('not-found')
	for (const personId of [undefined, '', 0, '0', -1, [mia.personId]])
		expect(await personLearning(db, { viewer: tomaz, personId, content, now })).toBe('not-found')
	expect(await teamProgress(db, { viewer: tomaz, personIds: [], content, handbook: () => 'none', now })).toEqual(
		new Map(),
	)
})
