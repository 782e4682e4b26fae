import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RolePlayPage } from '#app/learning/role-play-page.server.ts'
import { configureContent } from '#app/mdx/content.server.ts'
import { loader as personOfHr } from '#app/routes/hr.people.$id._index.tsx'
import { loader as lessonPage } from '#app/routes/learn.lessons.$slug._index.tsx'
import { action as answer } from '#app/routes/learn.lessons.$slug.activities.$activity._index.tsx'
import { loader as exported } from '#app/routes/record.export.ts'
import { loader as page, action as save } from '#app/routes/shift.people.$id.role-plays.tsx'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { activityAnswer, rolePlayObservation } from '#db/schema/learning.ts'
import { contentCopy, plant } from '#tests/domain/mdx/content-copy.ts'
import { redirectOf, signedInAs, statusOf } from '#tests/support/ask-route.ts'
import { school } from '#tests/support/learner.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const slug = 'say-it-back'
const folder = `lessons/${slug}`

/** The shipped content, with a role-play in one lesson. */
function contentWithRolePlay() {
	const contentDir = contentCopy()
	plant(
		contentDir,
		`${folder}/activities.yaml`,
		/$/,
		'\nn4-x1: { kind: role-play, roles: [one, two], criteria: [c1, c2] }\n',
	)
	const roles = '{ one: { name: The guest, brief: Ask. }, two: { name: The host, brief: Answer. } }'
	const texts = `\nn4-x1: { prompt: Play it., roles: ${roles}, criteria: { c1: Looks up, c2: Says it back } }\n`
	plant(contentDir, `${folder}/activities.en.yaml`, /$/, texts)
	plant(contentDir, `${folder}/lesson.en.mdx`, /<Takeaways/, '<RolePlay id="n4-x1" />\n\n<Takeaways')
	return contentDir
}
const contentDir = contentWithRolePlay()

async function house() {
	const now = new Date()
	const db = await testDatabase()
	const { learner } = await school(db, now)
	const since = { fromDay: '2026-01-01' }
	const mia = await learner('Mia', [since])
	const tom = await learner('Tom', [{ ...since, role: 'supervisor' }])
	const elif = await learner('Elif', [{ ...since, role: 'hr' }])
	const as = async (viewer: typeof mia) => browserOf(db, viewer)
	return { db, mia, tom, elif, as }
}

async function browserOf(db: Db, viewer: Parameters<typeof signedInAs>[1]) {
	const browser = await signedInAs(db, viewer)
	configureContent({ contentDir, cacheDir: mkdtempSync(join(tmpdir(), 'lineup-role-play-')) })
	return browser
}
const at = (id: string) => `/shift/people/${id}/role-plays`
const ticks = (...criteria: string[]) => {
	const form = new URLSearchParams({ key: newId(), play: 'n4-x1' })
	for (const one of criteria) form.append('criteria', one)
	return form
}

test('a supervisor picks the role-play, ticks what was seen, and the learner sees by whom and when', async () => {
	const { db, mia, tom, as } = await house()
	const shift = await as(tom)
	const id = mia.personId
	const listed = await shift.get<RolePlayPage>(page, at(id), { id })
	expect(listed.plays.find((one) => one.id === 'n4-x1')).toMatchObject({ seen: null, prompt: 'Play it.' })
	const picked = await shift.get<RolePlayPage>(page, `${at(id)}?play=n4-x1`, { id })
	expect(picked.picked?.criteria).toEqual([
		{ id: 'c1', text: 'Looks up' },
		{ id: 'c2', text: 'Says it back' },
	])
	expect(statusOf(await shift.post(save, at(id), { id }, ticks()))).toBe(422)
	expect(statusOf(await shift.post(save, at(id), { id }, ticks('c9')))).toBe(422)
	expect(redirectOf(await shift.post(save, at(id), { id }, ticks('c2', 'c9')))).toBe(`${at(id)}?saved`)
	expect(await db.read.select().from(rolePlayObservation)).toMatchObject([{ criteria: '["c2"]', lesson: slug }])
	const learner = await as(mia)
	type Lesson = { activities: Record<string, { state: unknown }>; lesson: { openActivities: string[] } }
	const before = db.queries.count
	const shown = await learner.get<Lesson>(lessonPage, `/learn/lessons/${slug}`, { slug })
	expect(db.queries.count - before).toBeLessThanOrEqual(6)
	expect(shown.activities['n4-x1']?.state).toMatchObject({ seen: { by: 'Tom', ticked: ['c2'] } })
	expect(shown.lesson.openActivities).not.toContain('n4-x1')
})

test('it stands in the record of the person, in that of whoever watched, and on the page of HR', async () => {
	const { mia, tom, elif, as } = await house()
	const id = mia.personId
	await (await as(tom)).post(save, at(id), { id }, ticks('c1'))
	for (const viewer of [mia, tom]) {
		const file = await (await as(viewer)).get<Response>(exported, '/record/export')
		expect((await file.json()).tables.role_play_observation).toMatchObject([{ criteria: ['c1'], personId: id }])
	}
	type OfHr = { training: { rolePlays: unknown[] } }
	const { training } = await (await as(elif)).get<OfHr>(personOfHr, `/hr/people/${id}`, { id })
	expect(training.rolePlays).toMatchObject([{ by: 'Tom', ticked: 1, total: 2 }])
})

test('the person cannot answer it, nor can anybody record their own or one that is not there', async () => {
	const { db, mia, elif, as } = await house()
	const learner = await as(mia)
	const path = `/learn/lessons/${slug}/activities/n4-x1?key=${newId()}`
	expect(statusOf(await learner.post(answer, path, { slug, activity: 'n4-x1' }, { tick: 'c1' }))).toBe(422)
	expect(statusOf(await learner.get(page, at(mia.personId), { id: mia.personId }))).toBe(403)
	const hr = await as(elif)
	const own = elif.personId
	expect(await hr.get<RolePlayPage>(page, at(own), { id: own })).toMatchObject({ own: true })
	expect(statusOf(await hr.post(save, at(own), { id: own }, ticks('c1')))).toBe(409)
	const other = { key: newId(), criteria: 'c1', play: 'n4-a1' }
	expect(statusOf(await hr.post(save, at(mia.personId), { id: mia.personId }, other))).toBe(404)
	expect(await db.read.select().from(activityAnswer)).toEqual([])
	expect(await db.read.select().from(rolePlayObservation)).toEqual([])
})
