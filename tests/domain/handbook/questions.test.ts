import { expect, test } from 'vitest'
import { verifyLog } from '#app/evidence/verify-log.server.ts'
import { answerQuestion } from '#app/handbook/answer-question.server.ts'
import { askQuestion } from '#app/handbook/ask-question.server.ts'
import { handbookFor } from '#app/handbook/handbook-for.server.ts'
import { answeredQuestions, openQuestions } from '#app/handbook/questions.server.ts'
import { newId } from '#db/schema/columns.ts'
import { evidenceLog } from '#db/schema/evidence.ts'
import { obligation } from '#db/schema/obligation.ts'
import { foundHouse, hireInto, later, now, publish } from './staff.ts'

async function asked(at = now) {
	const house = await foundHouse()
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001' })
	await publish(house)
	const question = { viewer: mia, version: 1, slug: 'hb2', key: newId(), text: 'May I keep tips?', now: at }
	expect(await askQuestion(house.db, question)).toBe('asked')
	return { house, mia, question }
}
const dueOf = async (db: Awaited<ReturnType<typeof asked>>['house']['db'], personId: string) =>
	(await db.read.select().from(obligation)).find((row) => row.personId === personId)?.dueOn

test('an open question keeps a due date from being overdue; the answer moves it by the days it was open', async () => {
	const { house, mia, question } = await asked(later(13))
	const { db, hr } = house
	expect(await handbookFor(db, mia, 1, later(18))).toMatchObject({ asked: true, overdue: false, dueOn: '2026-12-04' })
	const answer = { viewer: hr, id: question.key, answer: 'Yes.', now: later(18) }
	expect(await answerQuestion(db, answer)).toBe('answered')
	expect(await answerQuestion(db, answer)).toBe('already-answered')
	expect(await dueOf(db, mia.personId)).toBe('2026-12-09')
	expect(await handbookFor(db, mia, 1, later(19))).toMatchObject({
		overdue: false,
		questions: [{ text: 'May I keep tips?', answer: 'Yes.', section: "The owner's view" }],
	})
	expect(await handbookFor(db, mia, 1, later(20))).toMatchObject({ overdue: true })
	expect((await verifyLog(db)).findings).toEqual([])
})

test('with two questions open the due date moves once, with the last answer', async () => {
	const { house, mia, question } = await asked()
	const { db, hr } = house
	const second = { ...question, key: newId(), slug: null, now: later(1) }
	await askQuestion(db, second)
	await answerQuestion(db, { viewer: hr, id: question.key, answer: 'Yes.', now: later(2) })
	expect(await dueOf(db, mia.personId)).toBe('2026-12-04')
	await answerQuestion(db, { viewer: hr, id: second.key, answer: 'Yes.', now: later(3) })
	expect(await dueOf(db, mia.personId)).toBe('2026-12-07')
	expect(await openQuestions(db, hr)).toEqual([])
	expect((await answeredQuestions(db, hr)).map((one) => [one.name, one.version])).toHaveLength(2)
})

test('a question sent twice is one question; only HR reads and answers questions', async () => {
	const { house, mia, question } = await asked()
	const { db, hr } = house
	await askQuestion(db, question)
	expect(await openQuestions(db, hr)).toHaveLength(1)
	expect(await openQuestions(db, mia)).toEqual([])
	expect(await answerQuestion(db, { viewer: mia, id: question.key, answer: 'Me', now })).toBe('not-found')
	expect(await askQuestion(db, { ...question, key: newId(), slug: 'no-such-section' })).toBe('not-found')
	const types = (await db.read.select().from(evidenceLog)).map((row) => row.type)
	expect(types.filter((type) => type === 'question.asked')).toHaveLength(1)
})
