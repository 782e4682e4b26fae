import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** Handbook text is Markdown typed by HR: paragraphs, headings, lists, quotes, tables, links; no HTML, no pictures. */
const allowed = {
	...defaultSchema,
	tagNames: [
		...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'strong', 'em', 'del', 'br', 'hr', 'code', 'a'],
		...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
	],
	attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
	protocols: { href: ['http', 'https', 'mailto', 'tel'] },
}
const pipeline = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(remarkRehype)
	.use(rehypeSanitize, allowed)
	.use(rehypeStringify)
	.freeze()

/** The HTML that is frozen at publishing, and its plain text, a line for each block. */
export function renderMarkdown(markdown: string): { html: string; text: string } {
	const tree = pipeline.runSync(pipeline.parse(markdown.normalize('NFC')))
	return { html: `${pipeline.stringify(tree)}\n`, text: plainText(tree) }
}

const INLINE = new Set(['strong', 'em', 'del', 'code', 'a'])

type Node = { type: string; tagName?: string; value?: string; children?: Node[] }

function plainText(tree: Node): string {
	const lines = ['']
	const visit = (node: Node) => {
		if (node.type === 'text') lines[lines.length - 1] += node.value ?? ''
		const block = node.type === 'element' && !INLINE.has(node.tagName ?? '')
		if (block) lines.push('')
		for (const child of node.children ?? []) visit(child)
		if (block) lines.push('')
	}
	visit(tree)
	const words = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
	return `${words.join('\n')}\n`
}
