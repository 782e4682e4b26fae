import { lineOf, type Node, plainText, walk } from '#app/mdx/markdown-tree.ts'
import type { SayAt } from './say.ts'

const empty = /^(?:click |tap )?(?:here|this|link|more|read more|page)\.?$/i

/** LL-10: what a screen reader needs of any Markdown. `level` is the depth of the heading above the text. */
export function lintMarkdown(tree: Node, say: SayAt, level = 1) {
	let depth = level
	for (const { node } of walk(tree)) {
		if (node.type === 'image' && !node.alt?.trim())
			say(lineOf(node), 'LL-10', 'an image has no words', 'Describe it: ![what one sees](…).')
		if (node.type === 'link' && empty.test(plainText(node).trim()))
			say(lineOf(node), 'LL-10', `a link is called “${plainText(node)}”`, 'Name what it leads to.')
		if (node.type !== 'heading') continue
		const next = node.depth ?? 1
		if (next > depth + 1 || next <= level)
			say(
				lineOf(node),
				'LL-10',
				`a heading of level ${next} follows one of level ${depth}`,
				'Use ## first, then ###; leave none out.',
			)
		depth = next
	}
}
