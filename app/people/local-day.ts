import { Temporal } from 'temporal-polyfill'

/** The calendar day, `YYYY-MM-DD`, that an instant falls on in an IANA time zone. */
export function localDay(now: Date, timeZone: string): string {
	return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** The first instant after the day there: what is due on a day is overdue from here on, also across a clock change. */
export function endOfLocalDay(day: string, timeZone: string): Date {
	const next = Temporal.PlainDate.from(day).add({ days: 1 })
	return new Date(next.toZonedDateTime(timeZone).epochMilliseconds)
}

export function addDays(day: string, days: number): string {
	return Temporal.PlainDate.from(day).add({ days }).toString()
}

export function isLocalDay(text: string): boolean {
	try {
		return Temporal.PlainDate.from(text).toString() === text
	} catch {
		return false
	}
}

export function isTimeZone(text: string): boolean {
	try {
		Temporal.Now.instant().toZonedDateTimeISO(text)
		return true
	} catch {
		return false
	}
}
