import { readdirSync } from 'node:fs'
import { getTableName, is, Table } from 'drizzle-orm'
import { expect, test } from 'vitest'
import record from '#app/i18n/en/record.json'
import { recorded, recordedTables } from '#app/people/recorded.ts'
import { loader as myRecord } from '#app/routes/record._index.tsx'
import { loader as exported } from '#app/routes/record.export.ts'
import { answerAll, begin } from '#tests/support/answer-quiz.ts'
import { signedInAs } from '#tests/support/ask-route.ts'
import { contentOfTheHouse, school } from '#tests/support/learner.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const files = readdirSync('db/schema').filter((file) => file.endsWith('.ts'))
const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ `../../../db/schema/${file}`)))
const tables = modules.flatMap((module) =>
	Object.values(module)
		.filter((value) => is(value, Table))
		.map((t) => getTableName(t as Table)),
)

test('every table of the schema is in the list of what is recorded, and nothing else is', () => {
	expect(tables.length).toBeGreaterThan(30)
	expect([...recordedTables].sort()).toEqual([...tables].sort())
})

test('every entry says what, why, who sees it and how long', () => {
	for (const table of recordedTables)
		for (const word of ['title', 'what', 'why', 'who', 'long'] as const)
			expect(record.tables[table]?.[word], `${table}.${word}`).toMatch(/\S/)
})

test('page and export hold every row about me, none about others, and no secret', async () => {
	const now = new Date()
	const db = await testDatabase()
	const { learner } = await school(db, now)
	const mia = await learner('Mia', [{ fromDay: '2026-01-01' }])
	const other = await learner('Somebody-else', [{ fromDay: '2026-01-01' }])
	const quiz = (await contentOfTheHouse()).quizzes['say-it-back']!
	for (const viewer of [mia, other]) {
		const start = await begin(db, { viewer, quiz, now })
		if ('attemptId' in start) await answerAll(db, { viewer, quiz, attemptId: start.attemptId, now })
	}
	const { get } = await signedInAs(db, mia)
	const file = await get<Response>(exported, '/record/export')
	expect(file.headers.get('Content-Type')).toContain('application/json')
	const text = await file.text()
	const { tables: rows } = JSON.parse(text)
	const about = recordedTables.filter((table) => recorded[table] === 'about-me')
	expect(Object.keys(rows).sort()).toEqual([...about].sort())
	expect(rows.person).toMatchObject([{ name: 'Mia' }])
	expect(rows.post).toHaveLength(1)
	expect(rows.attempt).toHaveLength(1)
	expect(rows.attempt[0].answers).toHaveLength(6)
	expect(rows.session).toHaveLength(1)
	expect(text).not.toContain(other.personId)
	expect(text).not.toContain('Somebody-else')
	expect(text).not.toMatch(/passwordHash|tokenHash|codeHash/)
	const before = db.queries.count
	const page = await get<{ tables: { table: string; rows: string[] }[] }>(myRecord, '/record')
	expect(db.queries.count - before).toBeLessThanOrEqual(15)
	for (const { table, rows: shown } of page.tables) expect(shown).toHaveLength(rows[table]?.length ?? 0)
})
