type Point = { line: number; column: number; offset?: number | undefined }

/** What this room uses of an mdast or MDX node. */
export type Node = {
	type: string
	value?: string
	name?: string | null
	depth?: number
	url?: string
	alt?: string | null
	checked?: boolean | null
	attributes?: Attribute[]
	children?: Node[]
	data?: { estree?: { body: unknown[] } | null } & Record<string, unknown>
	position?: { start: Point; end: Point } | undefined
}

export type Attribute = {
	type: string
	name?: string
	value?: string | null | { type: string; value: string; data?: { estree?: { body: unknown[] } | null } }
	position?: Node['position']
}

export function* walk(node: Node, parents: Node[] = []): Generator<{ node: Node; parents: Node[] }> {
	yield { node, parents }
	for (const child of node.children ?? []) yield* walk(child, [...parents, node])
}

export const lineOf = (node: { position?: Node['position'] }) => node.position?.start.line ?? 1

export function plainText(node: Node): string {
	if (node.type === 'break') return '\n'
	return node.value ?? node.alt ?? (node.children ?? []).map(plainText).join('')
}

/** Line of the heading of this name, else of the first line. */
export function headingLine(tree: Node, name: string): number {
	const heading = (tree.children ?? []).find((node) => node.type === 'heading' && plainText(node) === name)
	return heading ? lineOf(heading) : 1
}

export const isComponent = ({ type }: Node) => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement'
