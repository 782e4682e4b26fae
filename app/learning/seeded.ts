/** Numbers in [0, 1) that a stored seed gives again, in every release: an attempt is rebuilt from them (FNV-1a into mulberry32). */
export function seeded(seed: string): () => number {
	let state = 0x811c9dc5
	for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193)
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
	}
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
	const all = [...items]
	for (let at = all.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1))
		const kept = all[at] as T
		all[at] = all[other] as T
		all[other] = kept
	}
	return all
}
