import { localDay } from './local-day.ts'

export type Span = { fromDay: string; untilDay: string | null; timeZone: string }
export type PostState = 'coming' | 'current' | 'ended'
export type Standing = 'current' | 'coming' | 'left'

/** Where a post stands on the local day of its own location; `untilDay` is the first day away. */
export function postState(span: Span, now: Date): PostState {
	const today = localDay(now, span.timeZone)
	if (span.untilDay !== null && (span.untilDay <= today || span.untilDay <= span.fromDay)) return 'ended'
	return span.fromDay <= today ? 'current' : 'coming'
}

/** A person without a current or coming post has left. */
export function standingOf(spans: Span[], now: Date): Standing {
	const states = spans.map((span) => postState(span, now))
	if (states.includes('current')) return 'current'
	return states.includes('coming') ? 'coming' : 'left'
}

/** Whether a post was held at an instant, as it was known then: added later or ended later does not count. */
export function heldAt(span: Span & { createdAt: Date; endedAt: Date | null }, at: Date): boolean {
	const known = span.endedAt && span.endedAt > at ? { ...span, untilDay: null } : span
	return span.createdAt <= at && postState(known, at) === 'current'
}
