import { Temporal } from 'temporal-polyfill'
import { addDays, localDay } from '#app/people/local-day.ts'

const DAYS = 14
const JOINER_DAYS = 7

/**
 * The local day a person owes a version by: 14 days from today, or for somebody whose post starts after the version
 * came out, 7 days from its start; never less than 7 days from being told.
 */
export function dueDay(input: { today: string; publishedOn: string; start: string }): string {
	if (input.start < input.publishedOn) return addDays(input.today, DAYS)
	return addDays(input.start > input.today ? input.start : input.today, JOINER_DAYS)
}

/** Due means the end of that day there; while a question is open the clock stands still. */
export function isOverdue(owed: { dueOn: string; timeZone: string; asked: boolean }, now: Date): boolean {
	return !owed.asked && localDay(now, owed.timeZone) > owed.dueOn
}

/** The whole or begun days between two instants on the clock of a place; a day of 23 or 25 hours counts as one. */
export function daysBetween(from: Date, to: Date, timeZone: string): number {
	const at = (time: Date) => Temporal.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(timeZone)
	const passed = at(from).until(at(to), { largestUnit: 'days' })
	const rest = passed.subtract({ days: passed.days })
	return passed.days + (rest.sign > 0 ? 1 : 0)
}

/** When the unbroken time with an open question began that ends with the last answer at `now`. */
export function askedSince(questions: { askedAt: Date; answeredAt: Date | null }[], now: Date): Date {
	let since = now
	for (let moved = true; moved; ) {
		const earlier = questions.find((one) => one.askedAt < since && (one.answeredAt ?? now) >= since)
		moved = earlier !== undefined
		if (earlier) since = earlier.askedAt
	}
	return since
}
