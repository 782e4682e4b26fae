import { countWords } from './measure.ts'
import type { Part } from './question-parts.ts'
import type { Say } from './say.ts'

const lazy =
	/\b(?:all|none) of (?:the )?(?:above|these)\b|^(?:all|none) of them\.?$|\bboth [a-f] and [a-f]\b|\bexcept\b/i

/** LQ-02, LQ-09 and LQ-13 for what is chosen from. */
export function lintOptions(base: string[], options: Part[], say: Say) {
	const seen = new Map<string, string>()
	for (const { path, text } of options) {
		const at = [...base, ...path]
		const same = text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()
		const other = seen.get(same)
		if (lazy.test(text)) say(at, 'LQ-02', `says “${lazy.exec(text)?.[0]}”`, 'Write an answer that stands by itself.')
		if (other) say(at, 'LQ-09', `is the same as ${other}`, 'Make the options differ, or take one out.')
		if (countWords(text) > 20) say(at, 'LQ-13', `has ${countWords(text)} words`, 'Cut it to 20 words or fewer.')
		seen.set(same, path.join('.'))
	}
	lintRanges(base, options, say)
}

function lintRanges(base: string[], options: Part[], say: Say) {
	const ranges = options.map(({ path, text }) => ({
		path,
		range: /^\D{0,3}(\d+)\s*(?:-|–|to)\s*\D{0,3}(\d+)/.exec(text),
	}))
	if (ranges.length < 2 || ranges.some(({ range }) => !range)) return
	const sorted = ranges.map(({ path, range }) => ({ path, from: Number(range?.[1]), to: Number(range?.[2]) }))
	sorted.sort((a, b) => a.from - b.from)
	sorted.slice(1).forEach((one, i) => {
		if (one.from <= (sorted[i]?.to ?? 0))
			say([...base, ...one.path], 'LQ-09', 'overlaps another range', 'Begin after the end of the one before.')
	})
}

/** LQ-05: an option that stands out by its length gives itself away. */
export function lintLengths(base: string[], options: Part[], say: Say) {
	const sorted = [...options].sort((a, b) => a.text.length - b.text.length)
	const shortest = sorted[0]
	const longest = sorted.at(-1)
	if (!shortest || !longest || longest.text.length - shortest.text.length < 20) return
	const ratio = longest.text.length / shortest.text.length
	if (ratio > 1.6)
		say(
			[...base, ...longest.path],
			'LQ-05',
			`is ${ratio.toFixed(1)} times as long as the shortest`,
			'Bring the options to a like length.',
			ratio > 2.2 ? 'error' : 'warning',
		)
}
