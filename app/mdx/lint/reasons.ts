import { countWords } from './measure.ts'
import type { Part } from './question-parts.ts'
import type { Say } from './say.ts'

/** LQ-01: a reason says why; a bare verdict does not. */
export function lintReasons(base: string[], reasons: Part[], say: Say) {
	for (const { path, text } of reasons) {
		const words = countWords(text)
		if (words < 6)
			say([...base, ...path], 'LQ-01', `has ${words} words and gives no reason`, 'Say why, in 6 to 40 words.')
		if (words > 40) say([...base, ...path], 'LQ-01', `has ${words} words`, 'Say why, in 6 to 40 words.')
	}
}
