import { expect, test } from 'vitest'
import { loader as lessonPage } from '#app/routes/learn.lessons.$slug._index.tsx'
import { action as answer } from '#app/routes/learn.lessons.$slug.activities.$activity._index.tsx'
import { newId } from '#db/schema/columns.ts'
import { activityAnswer } from '#db/schema/learning.ts'
import { redirectOf, signedInAs, statusOf } from '#tests/support/ask-route.ts'
import { contentOfTheHouse, school } from '#tests/support/learner.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const { activities } = await contentOfTheHouse()
const spot = Object.values(activities).flatMap((one) => (one.kind === 'spot' ? [one] : []))[0]!
const { lesson: slug, id, structure } = spot
type Page = { activities: Record<string, { state: unknown }> }

test('a spotted mistake is one stored answer with its points, and only then the page says which lines they are', async () => {
	const db = await testDatabase()
	const { learner } = await school(db, new Date())
	const { get, post } = await signedInAs(db, await learner('Mia', [{ fromDay: '2026-01-01' }]))
	const key = newId()
	const send = (lines: string[]) => {
		const form = new URLSearchParams(lines.map((line) => ['tick', line]))
		return post(answer, `/learn/lessons/${slug}/activities/${id}?key=${key}`, { slug, activity: id }, form)
	}
	const page = async () => (await get<Page>(lessonPage, `/learn/lessons/${slug}`, { slug })).activities[id]?.state
	const refused = await send(structure.lines)
	expect(statusOf(refused)).toBe(422)
	expect(JSON.stringify(refused)).not.toMatch(/"wrong"|"why"/)
	expect(await page()).toBeNull()
	for (let tap = 0; tap < 2; tap++)
		expect(redirectOf(await send(structure.wrong))).toBe(`/learn/lessons/${slug}#${id}-result`)
	expect(await db.read.select().from(activityAnswer)).toMatchObject([{ kind: 'spot', points: 1, done: true }])
	const told = spot.texts.en?.why ?? {}
	const lines = structure.lines.map((line) => ({ id: line, wrong: structure.wrong.includes(line), why: told[line] }))
	expect(await page()).toMatchObject({ points: 1, lines })
})
