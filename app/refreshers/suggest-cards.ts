import { addDays } from '#app/people/local-day.ts'

/** What a card is for choosing: its slug and what it is about. */
export type Choosable = { slug: string; module: string }
export type Used = { card: string; day: string }
export type Why = 'new' | 'rested' | 'recent'
export type Suggestion<C extends Choosable = Choosable> = { card: C; why: Why; lastDay: string | null }

const REST_DAYS = 14
const FOR_LEADERS = ['leading', 'managing']
const ROTATION = ['listening', 'consistency', 'empowerment']

/**
 * Every card, the best for today first: cards not used here for 14 local days, in the rotation of listening,
 * consistency and empowerment after the module that was used last, never used before longest rested.
 * `used` is each card's last day here, the latest last.
 */
export function suggestCards<C extends Choosable>(cards: C[], used: Used[], today: string): Suggestion<C>[] {
	const last = new Map(used.map(({ card, day }) => [card, day]))
	const turn = turnAfter(lastInRotation(cards, used))
	return cards
		.map((card) => ({ card, lastDay: last.get(card.slug) ?? null, why: why(last.get(card.slug), today) }))
		.sort((a, b) => order(a, b, turn))
}

const why = (lastDay: string | undefined, today: string): Why =>
	lastDay === undefined ? 'new' : addDays(lastDay, REST_DAYS) <= today ? 'rested' : 'recent'

function lastInRotation(cards: Choosable[], used: Used[]): string | undefined {
	const module = new Map(cards.map((card) => [card.slug, card.module]))
	return used.map(({ card }) => module.get(card) ?? '').findLast((name) => ROTATION.includes(name))
}

/** How many turns away a module is; what stands outside the rotation comes after it, and what is for leaders last. */
function turnAfter(last: string | undefined): (module: string) => number {
	const first = last === undefined ? 0 : ROTATION.indexOf(last) + 1
	return (module) => {
		const at = ROTATION.indexOf(module)
		if (FOR_LEADERS.includes(module)) return ROTATION.length + 1
		return at < 0 ? ROTATION.length : (at - first + ROTATION.length) % ROTATION.length
	}
}

function order(a: Suggestion, b: Suggestion, turn: (module: string) => number): number {
	const recent = Number(a.why === 'recent') - Number(b.why === 'recent')
	const longestAgo = (a.lastDay ?? '').localeCompare(b.lastDay ?? '')
	const turns = a.why === 'recent' ? 0 : turn(a.card.module) - turn(b.card.module)
	return recent || turns || longestAgo || a.card.slug.localeCompare(b.card.slug)
}
