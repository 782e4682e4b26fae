import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

export const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu) ?? []

export const countWords = (text: string) => wordsIn(text).length

/** A sentence ends at . ! ? … before a capital, a quote or a number. `offset` is where it begins in the text. */
export function sentencesIn(text: string): Array<{ text: string; offset: number }> {
	const ends = /[.!?…]+[”"’')\]]*(?=\s+[“"‘'(\p{Lu}\p{N}]|\s*$)/gu
	const sentences = []
	let from = 0
	for (const end of text.matchAll(ends)) {
		sentences.push({ text: text.slice(from, end.index + end[0].length).trim(), offset: from })
		from = end.index + end[0].length
	}
	if (text.slice(from).trim()) sentences.push({ text: text.slice(from).trim(), offset: from })
	return sentences.filter((sentence) => countWords(sentence.text) > 0)
}

/** School grade of English text, by Flesch and Kincaid. Each piece ends its last sentence. */
export function grade(pieces: string[]): number {
	const words = pieces.flatMap(wordsIn)
	if (words.length === 0) return 0
	const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
	const sentence = pieces.flatMap(sentencesIn).length
	return fleschKincaid({ sentence, word: words.length, syllable: syllables })
}
