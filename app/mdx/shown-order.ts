/**
 * Ids as one person sees them: the same seed gives the same order. Never the written order when there are three or more,
 * since steps are written in the right one.
 */
export function shuffled(ids: readonly string[], seed: string): string[] {
	const next = random(seed)
	const order = [...ids]
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(next() * (i + 1))
		const kept = order[i] as string
		order[i] = order[j] as string
		order[j] = kept
	}
	const same = order.length > 2 && order.every((id, i) => id === ids[i])
	return same ? [...order.slice(1), ...order.slice(0, 1)] : order
}

/** What a page sends in place of an id that would give the key away: its place in the order shown, from 1. */
export const tokenOf = (shown: readonly string[], id: string) => String(shown.indexOf(id) + 1)

export const fromToken = (shown: readonly string[], token: string) => shown[Number(token) - 1]

function random(seed: string) {
	let state = 2166136261
	for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619)
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}
