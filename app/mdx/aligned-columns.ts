type Element = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: Element[] }

/** A column's alignment becomes a class: the policy of the pages blocks `style=`. */
export function alignedColumns() {
	return (tree: Element) => align(tree)
}

function align(node: Element) {
	const { align: side, ...properties } = node.properties ?? {}
	if ((node.tagName === 'td' || node.tagName === 'th') && typeof side === 'string')
		node.properties = { ...properties, className: [`text-${side}`] }
	for (const child of node.children ?? []) align(child)
}
