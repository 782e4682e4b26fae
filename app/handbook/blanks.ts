const BLANK = /\{\{\s*([a-z][a-z0-9_]*)\s*\}\}(\.?)/g
/** Filled in by the product itself: the version's number, the language's name, and the signer's name at signing. */
export const OWN_BLANKS = ['version', 'language', 'name']

/** The named blanks of a text that HR answers, in order of first use. */
export function blanksIn(text: string): string[] {
	const found = [...text.matchAll(BLANK)].map((match) => match[1] ?? '')
	return [...new Set(found)].filter((id) => !OWN_BLANKS.includes(id))
}

/** Markdown with the answers put in as plain words; a blank without an answer reads […]. */
export function fillMarkdown(markdown: string, answers: ReadonlyMap<string, string>): string {
	return markdown
		.split('\n')
		.map((line) =>
			line.replace(BLANK, (_, id: string, stop: string) => {
				const quote = /^\s*(?:>\s?)*/.exec(line)?.[0] ?? ''
				return stopped(spread(answers.get(id), quote), stop)
			}),
		)
		.join('\n')
}

/** Plain text with the answers put in; what has no answer stays, since the signer's name comes later. */
export const fillPlain = (text: string, answers: ReadonlyMap<string, string>) =>
	text.replace(BLANK, (whole, id: string, stop: string) => {
		const answer = answers.get(id)
		return answer === undefined ? whole : stopped(answer, stop)
	})

/** 'Three Tides d.o.o.' at the end of a sentence brings its own full stop. */
const stopped = (answer: string, stop: string) => (/[.!?]$/.test(answer) ? answer : answer + stop)

function spread(answer: string | undefined, quote: string): string {
	const lines = (answer ?? '').normalize('NFC').split(/\r?\n/)
	const words = lines.map((line) => line.trim()).filter((line) => line !== '')
	if (words.length === 0) return '\\[…\\]'
	return words.map(escapeMarkdown).join(`\\\n${quote}`)
}

/** An answer is words, never markup: every mark of Markdown in it is shown as typed. */
function escapeMarkdown(line: string): string {
	return line
		.replace(/[\\`*_[\]<>&~|!]/g, '\\$&')
		.replace(/^(#{1,6}|[-+=]+)(?=\s|$)/, '\\$1')
		.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}
