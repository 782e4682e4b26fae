import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { assignObligations } from '#app/handbook/assign-obligations.server.ts'
import { askedSince, daysBetween, dueDay, isOverdue } from '#app/handbook/due-day.ts'
import { ensureObligation } from '#app/handbook/ensure-obligation.server.ts'
import { obligation } from '#db/schema/obligation.ts'
import { location } from '#db/schema/people.ts'
import { foundHouse, type House, hireInto, later, now, publish } from './staff.ts'

const owing = async ({ db }: House) =>
	(await db.read.select().from(obligation)).map(({ personId, dueOn }) => [personId, dueOn])

test('staff and HR get 14 days, a joiner 7 from the start of the post, a leaver nothing; sweeping twice adds nobody', async () => {
	const house = await foundHouse()
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001' })
	await hireInto(house, { name: 'Ana Perić', number: '1008', untilDay: '2026-11-20' })
	await publish(house)
	const joiner = await hireInto(house, { name: 'Žiga Čuček', number: '2003', fromDay: '2026-12-10' })
	expect(await assignObligations(house.db, { organisationId: house.organisationId, now: later(3) })).toEqual({
		assigned: 1,
	})
	expect(await assignObligations(house.db, { organisationId: house.organisationId, now: later(3) })).toEqual({
		assigned: 0,
	})
	expect(new Map((await owing(house)) as [string, string][])).toEqual(
		new Map([
			[house.hr.personId, '2026-12-04'],
			[mia.personId, '2026-12-04'],
			[joiner.personId, '2026-12-17'],
		]),
	)
})

test('whoever opens the product first gets their obligation then, also when ten tabs open at once', async () => {
	const house = await foundHouse()
	await publish(house)
	const mia = await hireInto(house, { name: 'Mia Horvat', number: '1001', fromDay: '2026-11-20' })
	await Promise.all(Array.from({ length: 10 }, () => ensureObligation(house.db, mia, now)))
	expect((await owing(house)).filter(([personId]) => personId === mia.personId)).toEqual([[mia.personId, '2026-11-27']])
	const before = house.db.queries.count
	await ensureObligation(house.db, mia, now)
	expect(house.db.queries.count - before).toBe(1)
})

test('days are days of the place: due at its end, in Tallinn an hour before Ljubljana', async () => {
	const house = await foundHouse()
	await house.db.write((tx) => tx.update(location).set({ timeZone: 'Europe/Tallinn' }))
	await publish(house, new Date('2026-11-20T22:30:00Z'))
	const [owed] = await house.db.read.select().from(obligation).where(eq(obligation.personId, house.hr.personId))
	expect(owed).toMatchObject({ dueOn: '2026-12-05', timeZone: 'Europe/Tallinn' })
	const at = (time: string, timeZone: string) =>
		isOverdue({ dueOn: '2026-12-05', timeZone, asked: false }, new Date(time))
	expect(at('2026-12-05T21:59:59Z', 'Europe/Tallinn')).toBe(false)
	expect(at('2026-12-05T22:00:00Z', 'Europe/Tallinn')).toBe(true)
	expect(at('2026-12-05T22:30:00Z', 'Europe/Ljubljana')).toBe(false)
})

test('on the day the clock changes, due is still the end of that day, and 25 hours are one day', () => {
	const due = { dueOn: '2026-10-25', timeZone: 'Europe/Ljubljana', asked: false }
	expect(isOverdue(due, new Date('2026-10-25T22:59:59Z'))).toBe(false)
	expect(isOverdue(due, new Date('2026-10-25T23:00:00Z'))).toBe(true)
	expect(daysBetween(new Date('2026-10-24T10:00:00Z'), new Date('2026-10-25T11:00:00Z'), 'Europe/Ljubljana')).toBe(1)
	expect(daysBetween(new Date('2026-10-24T10:00:00Z'), new Date('2026-10-25T11:00:01Z'), 'Europe/Ljubljana')).toBe(2)
	expect(daysBetween(now, now, 'Europe/Ljubljana')).toBe(0)
	expect(dueDay({ today: '2026-10-20', publishedOn: '2026-10-20', start: '2020-01-01' })).toBe('2026-11-03')
	expect(dueDay({ today: '2026-10-20', publishedOn: '2026-10-01', start: '2026-10-05' })).toBe('2026-10-27')
})

test('questions that overlap count once: the clock stood still from the first of them', () => {
	const at = (hour: number) => new Date(now.getTime() + hour * 3_600_000)
	const asked = (from: number, to: number | null) => ({ askedAt: at(from), answeredAt: to === null ? null : at(to) })
	expect(askedSince([asked(0, 5), asked(10, 20), asked(15, null)], at(30))).toEqual(at(10))
	expect(askedSince([asked(0, null)], at(30))).toEqual(at(0))
})
