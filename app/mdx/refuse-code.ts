import type { Finding } from './finding.ts'
import { holdsText, isInteractive, isKnown, lessonProps } from './lesson-props.ts'
import { literal } from './literal.ts'
import { type Attribute, isComponent, lineOf, type Node, walk } from './markdown-tree.ts'

type Say = (at: { position?: Node['position'] }, message: string, mend: string) => void

/** LL-09: MDX is code, a lesson is text. Everything in the tree that could run, or that no component takes, is refused. */
export function refuseCode(tree: Node, file: string): Finding[] {
	const findings: Finding[] = []
	const say: Say = (at, message, mend) =>
		findings.push({ level: 'error', file, line: lineOf(at), rule: 'LL-09', message, mend })
	for (const { node, parents } of walk(tree)) {
		if (node.type === 'mdxjsEsm') say(node, 'import and export are not allowed', 'Take the line out.')
		if (node.type.endsWith('Expression'))
			say(node, `{${node.value}} is not allowed in text`, 'Write the words themselves.')
		if (node.type === 'html') say(node, 'raw HTML is not allowed', 'Write Markdown or a component.')
		if (node.type.startsWith('footnote')) say(node, 'footnotes are not allowed', 'Say it in the text.')
		if (typeof node.checked === 'boolean') say(node, 'task lists are not allowed', 'Use a plain list or <Checklist>.')
		if (node.url !== undefined && !/^(?:https?:|mailto:|tel:|\/(?!\/)|#)/i.test(node.url))
			say(node, `the address ${node.url} is not allowed`, 'Link to https:, mailto:, tel:, or a path of this site.')
		if (isComponent(node)) refuseComponent(node, parents, say)
	}
	return findings
}

function refuseComponent(node: Node, parents: Node[], say: Say) {
	const { name } = node
	if (!name || /^[a-z]/.test(name)) return say(node, `<${name ?? ''}> is raw HTML`, 'Write Markdown or a component.')
	if (!isKnown(name))
		return say(node, `<${name}> is not a component`, `Use one of ${Object.keys(lessonProps).join(', ')}.`)
	if (parents.length > 1 || node.type !== 'mdxJsxFlowElement')
		say(
			node,
			`<${name}> must stand on its own at the top level`,
			'Put it between empty lines, outside lists and other components.',
		)
	if ((node.children ?? []).length > 0 && !holdsText.includes(name))
		say(node, `<${name}> holds no text`, `Close it at once: <${name} … />.`)
	const props = propsOf(node.attributes ?? [], name, say)
	const result = props && lessonProps[name].safeParse(props)
	for (const issue of result?.error?.issues ?? [])
		say(
			node,
			`<${name}> ${issue.path.join('.')} ${issue.message}`,
			isInteractive(name) ? 'It takes only `id`.' : 'Mend that property.',
		)
}

function propsOf(attributes: Attribute[], name: string, say: Say) {
	const props: Record<string, unknown> = {}
	for (const attribute of attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || !attribute.name) {
			say(attribute, `<${name}> may not spread an object`, 'Write each property by name.')
			return undefined
		}
		const { value } = attribute
		const plain = value && typeof value === 'object' ? literal(value.data?.estree) : { value: value ?? true }
		if (!plain) {
			say(
				attribute,
				`<${name} ${attribute.name}> is not a literal`,
				'Write the text, number or list itself; nothing that is computed.',
			)
			return undefined
		}
		props[attribute.name] = plain.value
	}
	return props
}
