import type { HandbookStarter, StarterSection } from '#app/mdx/load/handbook.server.ts'
import { lineOf, type Node, plainText, walk } from '#app/mdx/markdown-tree.ts'
import { countWords, grade, sentencesIn } from './measure.ts'
import { proseOf } from './prose.ts'
import type { SayAt } from './say.ts'

/** House numbers of the handbook. */
export const handbookLimits = { words: 3600, sectionWords: 260, agreeGrade: 6 }

const amount = /(?:[€$£]|\bEUR\b)\s*\d|\d\s*(?:€|%|EUR\b|euros?\b|per cent\b)/

/** LH-04 length, LH-06 reading grade, LH-07 In short, LH-08 no amounts, LH-10 Markdown only. */
export function lintSection(section: StarterSection, tree: Node, language: string, say: SayAt) {
	const words = sectionWords(tree)
	if (words > handbookLimits.sectionWords)
		say(1, 'LH-04', `has ${words} words`, `Cut it to ${handbookLimits.sectionWords}.`)
	const level = grade(proseOf(tree).map(({ text }) => withoutBlanks(text)))
	if (section.act === 'agree' && language === 'en' && level > handbookLimits.agreeGrade)
		say(
			1,
			'LH-06',
			`one agrees to it, and it reads at grade ${level.toFixed(1)}`,
			`Use shorter words and sentences; at most grade ${handbookLimits.agreeGrade}.`,
		)
	lintInShort(tree, language, say)
	for (const { node } of walk(tree)) {
		if (node.type === 'html') say(lineOf(node), 'LH-10', 'has HTML', 'Write Markdown.')
		if (node.type === 'image') say(lineOf(node), 'LH-10', 'has an image', 'Say it in words; what is signed is text.')
		if (section.id === 'HB13' && node.type === 'text' && amount.test(node.value ?? ''))
			say(
				lineOf(node),
				'LH-08',
				`gives an amount (${amount.exec(node.value ?? '')?.[0]})`,
				'Point to the dated table of limits.',
			)
	}
}

function lintInShort(tree: Node, language: string, say: SayAt) {
	const [first] = tree.children ?? []
	const [label] = first?.children ?? []
	const opens = first?.type === 'paragraph' && label?.type === 'strong'
	const text = first ? plainText(first) : ''
	if (!opens || (language === 'en' && plainText(label) !== 'In short.'))
		return say(
			first ? lineOf(first) : 1,
			'LH-07',
			'does not open with “In short.”',
			'Begin with **In short.** and two plain sentences.',
		)
	const count = sentencesIn(text.slice(plainText(label).length)).length
	if (count !== 2) say(lineOf(first), 'LH-07', `In short has ${count} sentence(s)`, 'Write two plain sentences.')
}

/** LH-05: the whole handbook can be read in one sitting. */
export function lintHandbookLength(words: number, say: SayAt) {
	if (words > handbookLimits.words)
		say(1, 'LH-05', `all sections have ${words} words`, `Cut them to ${handbookLimits.words}.`)
}

/** LH-09: a blank that a text uses is one that HR is asked for. `system` are those the product fills. */
export function lintBlanks(text: string, known: string[], say: SayAt) {
	text.split('\n').forEach((line, i) => {
		for (const [, name = ''] of line.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g))
			if (!known.includes(name))
				say(i + 1, 'LH-09', `uses {{${name}}}, which is not a blank here`, `Use one of ${known.join(', ')}.`)
	})
}

/** LH-09: what one signs names person, version and language. */
export function lintStatement({ statement }: HandbookStarter, language: string, say: SayAt) {
	for (const name of ['name', 'version', 'language'])
		if (!statement[language]?.markdown.includes(`{{${name}}}`))
			say(1, 'LH-09', `does not name the ${name}`, `Use {{${name}}}.`)
}

export const statementBlanks = ['version', 'language', 'name', 'legal_name']

export const sectionWords = (tree: Node) =>
	[...walk(tree)].reduce(
		(sum, { node }) => sum + (node.type === 'text' ? countWords(withoutBlanks(node.value ?? '')) : 0),
		0,
	)

const withoutBlanks = (text: string) => text.replace(/\{\{[^}]*\}\}/g, 'this')
