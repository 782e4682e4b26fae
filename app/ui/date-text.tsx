import { useFormatter } from 'use-intl'
import type { formats } from '#app/i18n/formats.ts'

type Format = keyof typeof formats.dateTime
type Props =
	/** A local day, 'YYYY-MM-DD': the same wherever it is read. */
	| { day: string; as?: Format; at?: never; timeZone?: never }
	/** An instant, told in the time zone of its place. */
	| { at: Date | number | string; timeZone: string; as?: Format; day?: never }

export function DateText({ day, at, timeZone, as }: Props) {
	const format = useFormatter()
	if (day !== undefined) {
		return <time dateTime={day}>{format.dateTime(new Date(`${day}T00:00:00Z`), as ?? 'day', { timeZone: 'UTC' })}</time>
	}
	const instant = new Date(at)
	return <time dateTime={instant.toISOString()}>{format.dateTime(instant, as ?? 'dayTime', { timeZone })}</time>
}
