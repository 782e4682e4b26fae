import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FindingList } from '#app/mdx/authors/finding-list.tsx'
import { configureContent } from '#app/mdx/content.server.ts'
import { loader as index } from '#app/routes/authors._index.tsx'
import { loader as cardPage } from '#app/routes/authors.cards.$slug.tsx'
import { loader as lessonPage, action as tryIt } from '#app/routes/authors.lessons.$slug.tsx'
import { activityAnswer } from '#db/schema/learning.ts'
import { redirectOf, signedInAs, statusOf } from '#tests/support/ask-route.ts'
import { contentOfTheHouse, school } from '#tests/support/learner.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { emptyDir } from './content-copy.ts'

type Findings = Parameters<typeof FindingList>[0]['findings']
type Row = { slug: string; findings: Findings }
type Index = {
	tracks: { modules: { rows: Row[] }[] }[]
	cards: { rows: Row[] }[]
	counts: { lessons: number; cards: number; errors: number }
	coverage: { items: object[] }
}
type Preview = {
	row: Row
	blocks: object[]
	activities: Record<string, { state: object | null }>
	questions: { id: string; key: { rows: { mark: string | null; why: string }[] } }[]
}

const content = await contentOfTheHouse()
const slug = 'say-it-back'
const settings = { contentDir: 'content', cacheDir: emptyDir() }

async function openDesk(role: 'hr' | 'supervisor' = 'hr', read: typeof settings & { overlayDir?: string } = settings) {
	const db = await testDatabase()
	const { learner } = await school(db, new Date())
	const browser = await signedInAs(db, await learner('Elif', [{ role, fromDay: '2026-01-01' }]))
	configureContent(read)
	return { db, ...browser }
}

const rowsOf = ({ tracks, cards }: Index) => ({
	lessons: tracks.flatMap(({ modules }) => modules.flatMap(({ rows }) => rows)),
	cards: cards.flatMap(({ rows }) => rows),
})

test('the desk lists every lesson and every card, and the source items', async () => {
	const { get } = await openDesk()
	const page = await get<Index>(index, '/authors')
	const { lessons, cards } = rowsOf(page)
	expect(lessons.map((row) => row.slug).sort()).toEqual(Object.keys(content.lessons).sort())
	expect(cards.map((row) => row.slug).sort()).toEqual(Object.keys(content.cards).sort())
	expect(page.coverage.items.length).toBeGreaterThan(100)
})

test('a few words find their lesson, and words that nothing holds find nothing', async () => {
	const { get } = await openDesk()
	const found = rowsOf(await get<Index>(index, '/authors?q=SAY+it-back'))
	expect(found.lessons.map((row) => row.slug)).toContain(slug)
	expect(found.lessons.length).toBeLessThan(Object.keys(content.lessons).length)
	const none = await get<Index>(index, '/authors?q=no+such+thing+anywhere')
	expect(none.counts).toMatchObject({ lessons: 0, cards: 0 })
})

test('every lesson and card can be previewed with all its questions, each key and every reason', async () => {
	const { get } = await openDesk()
	for (const lesson of Object.keys(content.lessons)) {
		const { questions, blocks } = await get<Preview>(lessonPage, '/', { slug: lesson })
		expect(questions.map(({ id }) => id)).toEqual(content.quizzes[lesson]?.questions.map(({ id }) => id))
		expect(blocks.length, lesson).toBeGreaterThan(0)
		const reasons = questions.flatMap(({ key }) => key.rows.map(({ why }) => why))
		expect(reasons.filter((why) => !why)).toEqual([])
	}
	for (const [card, { recall }] of Object.entries(content.cards)) {
		const { questions } = await get<Preview>(cardPage, '/', { slug: card })
		expect(questions.map(({ id }) => id)).toEqual(recall)
	}
	expect(statusOf(await get(lessonPage, '/', { slug: '__proto__' }))).toBe(404)
	expect(statusOf(await get(cardPage, '/', { slug: 'no-such-card' }))).toBe(404)
})

test('an activity is tried without a trace: the answer stands in the address alone', async () => {
	const { db, get, post } = await openDesk()
	const path = `/authors/lessons/${slug}?activity=n4-a1`
	const tried = redirectOf(await post(tryIt, path, { slug }, { text: 'So …' })) ?? ''
	const page = await get<Preview>(lessonPage, tried, { slug })
	expect(page.activities['n4-a1']?.state).toMatchObject({ text: 'So …' })
	expect(statusOf(await post(tryIt, path, { slug }, { text: '' }))).toBe(422)
	const elsewhere = '/authors/lessons/first-minute?activity=n4-a1'
	expect(statusOf(await post(tryIt, elsewhere, { slug: 'first-minute' }, { text: 'So …' }))).toBe(404)
	expect(await db.read.select().from(activityAnswer)).toEqual([])
})

test('nobody but HR opens the desk, which shows every key', async () => {
	const { get, post } = await openDesk('supervisor')
	expect(statusOf(await get(index, '/authors'))).toBe(403)
	expect(statusOf(await get(lessonPage, '/', { slug }))).toBe(403)
	expect(statusOf(await post(tryIt, '/', { slug }, {}))).toBe(403)
	expect(statusOf(await get(cardPage, '/', { slug: 'four-lines' }))).toBe(403)
})

test('what cannot be read is a finding beside what can', async () => {
	const overlayDir = emptyDir()
	mkdirSync(join(overlayDir, `lessons/${slug}`), { recursive: true })
	writeFileSync(join(overlayDir, `lessons/${slug}/quiz.yaml`), '- { id: n4-q01, type: nothing }\n')
	writeFileSync(join(overlayDir, `lessons/${slug}/lesson.en.mdx`), '---\ntitle: Half\n---\n<Callout')
	const { get } = await openDesk('hr', { ...settings, overlayDir })
	const { lessons } = rowsOf(await get<Index>(index, '/authors?faulty=1'))
	expect(lessons.map((row) => row.slug)).toContain(slug)
	const { row, questions, blocks } = await get<Preview>(lessonPage, '/', { slug })
	expect(row.findings.filter(({ path }) => path.endsWith('quiz.yaml')).length).toBeGreaterThan(0)
	expect(row.findings.every(({ on }) => on === null || on === 'lesson' || on.startsWith('n4-a'))).toBe(true)
	expect({ questions, blocks }).toEqual({ questions: [], blocks: [] })
})
