import type { Card } from '#app/mdx/load/cards.server.ts'
import type { Node } from '#app/mdx/markdown-tree.ts'
import { lineOf, plainText } from '#app/mdx/markdown-tree.ts'
import { countWords, sentencesIn } from './measure.ts'
import type { Say, SayAt } from './say.ts'

const seconds = { hook: 30, recall: 90, practice: 120, commit: 30 }
const sections = ['Hook', 'Answer', 'Practice']

/** LR-01: a refresher takes four and a half minutes. */
export function lintCard(card: Card, say: Say) {
	for (const [part, time] of Object.entries(seconds))
		if (card.seconds[part as keyof typeof seconds] !== time)
			say(['seconds', part], 'LR-01', `is not ${time} seconds`, `Write ${part}: ${time}.`)
	if (new Set(card.recall).size < card.recall.length)
		say(['recall'], 'LR-01', 'names a question twice', 'Name three different ones.')
}

/** LR-01: three sections on one A5 side, a spoken answer, and a plan that fits 'If …, then …'. */
export function lintCardText(card: Card, language: string, tree: Node, line: (field: string) => number, say: SayAt) {
	const text = card.texts[language]
	if (!text) return
	const headings = (tree.children ?? []).filter((node) => node.type === 'heading' && node.depth === 2)
	const names = headings.map(plainText)
	if (names.join() !== sections.join())
		say(
			headings[0] ? lineOf(headings[0]) : 1,
			'LR-01',
			`has the sections ${names.join(', ') || 'none'}`,
			'Have ## Hook, ## Answer, ## Practice, in this order.',
		)
	const words = countWords(
		[text.title, text.hook, text.answer, text.practice, text.commit.if, text.commit.then].join('\n'),
	)
	if (words > 220) say(1, 'LR-01', `has ${words} words`, 'Cut it to 220, one A5 side.')
	const answer = headings[names.indexOf('Answer')]
	const spoken = sentencesIn(text.answer.replace(/“[^”]*”/g, asOne)).length
	if (answer && (spoken < 1 || spoken > 2))
		say(lineOf(answer), 'LR-01', `the answer has ${spoken} sentences`, 'Say it in one or two.')
	if (
		/^if\b/i.test(text.commit.if) ||
		/^then\b/i.test(text.commit.then) ||
		/[.,]$/.test(text.commit.if + text.commit.then)
	)
		say(line('commit'), 'LR-01', 'the plan does not fit “If …, then ….”', 'Leave out “if”, “then” and the full stop.')
}

/** What is said aloud, between quotes, is one sentence of the answer. */
const asOne = (quoted: string) => quoted.replace(/[.!?](?=\s)/g, ',')

/** LL-08: a lesson has two or three cards. */
export function lintCardCount(slug: string, cards: Card[], say: Say) {
	const count = cards.filter((card) => card.lesson === slug).length
	if (count < 2 || count > 3)
		say(['slug'], 'LL-08', `has ${count} refresher card(s)`, 'Write two or three under content/cards/.')
}
