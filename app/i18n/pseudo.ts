const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const marked = 'áƀçðéƒĝĥíĵķļɱñöþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'
const accents = new Map([...plain].map((letter, at) => [letter, [...marked][at] ?? letter]))
const filler = 'one two three four five six seven eight nine ten '

/** An English ICU message as pseudo-language: accents, brackets, 35 % longer; placeholders, plurals and tags stay. */
export function pseudoMessage(message: string): string {
	const { text, letters } = accented(message)
	const length = Math.ceil(letters * 0.35)
	const padding = filler.repeat(Math.ceil(length / filler.length)).slice(0, length)
	return `[${text}${length > 0 ? ` ${accented(padding).text}` : ''}]`
}

function accented(source: string): { text: string; letters: number } {
	let text = ''
	let letters = 0
	for (let at = 0; at < source.length; ) {
		const length = fixedLength(source, at)
		if (source[at] === '{') {
			text += argument(source.slice(at, at + length))
		} else if (length > 0) {
			text += source.slice(at, at + length)
		} else {
			text += accents.get(source[at] ?? '') ?? source[at]
			letters++
		}
		at += Math.max(length, 1)
	}
	return { text, letters }
}

/** Length of a placeholder, a tag or a quoted piece that starts here; 0 for plain text. */
function fixedLength(source: string, at: number): number {
	const rest = source.slice(at)
	if (rest.startsWith('{')) return closing(source, at) - at + 1
	return /^(<\/?\w+\/?>|'[{}<#|][^']*'|#)/.exec(rest)?.[0].length ?? 0
}

function closing(source: string, at: number): number {
	let depth = 0
	for (let end = at; end < source.length; end++) {
		if (source[end] === '{') depth++
		if (source[end] === '}' && --depth === 0) return end
	}
	throw new Error(`A brace is not closed: ${source}`)
}

/** `{name}` stays; in `{n, plural, one {…} other {…}}` only the branches change. */
function argument(source: string): string {
	const head = /^\{\s*\w+\s*,\s*(plural|select|selectordinal)\s*,/.exec(source)?.[0]
	if (!head) return source
	let text = head
	for (let at = head.length; at < source.length; ) {
		if (source[at] !== '{') {
			text += source[at++]
			continue
		}
		const end = closing(source, at)
		text += `{${accented(source.slice(at + 1, end)).text}}`
		at = end + 1
	}
	return text
}
