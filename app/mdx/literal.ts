type Estree = { type: string } & Record<string, unknown>
export type Literal = string | number | boolean | null | Literal[] | { [key: string]: Literal }

/** The value of an expression that is only data: strings, numbers, true, false, null, and lists and objects of them. */
export function literal(program: { body: unknown[] } | null | undefined): { value: Literal } | null {
	const [statement, ...more] = (program?.body ?? []) as Estree[]
	if (!statement || more.length > 0 || statement.type !== 'ExpressionStatement') return null
	return dataOf(statement.expression as Estree)
}

function dataOf(node: Estree | null): { value: Literal } | null {
	if (!node) return null
	switch (node.type) {
		case 'Literal':
			return isPlain(node.value) && !node.regex && !node.bigint ? { value: node.value } : null
		case 'UnaryExpression': {
			const inner = node.operator === '-' ? dataOf(node.argument as Estree) : null
			return typeof inner?.value === 'number' ? { value: -inner.value } : null
		}
		case 'ArrayExpression':
			return all((node.elements as Array<Estree | null>).map(dataOf))
		case 'ObjectExpression':
			return objectOf(node.properties as Estree[])
		default:
			return null
	}
}

function objectOf(properties: Estree[]): { value: Literal } | null {
	const object: Record<string, Literal> = {}
	for (const property of properties) {
		if (property.type !== 'Property' || property.kind !== 'init') return null
		if (property.computed || property.method || property.shorthand) return null
		const key = property.key as Estree
		const name = key.type === 'Identifier' ? String(key.name) : String(key.value)
		const inner = dataOf(property.value as Estree)
		if (!inner || name === '__proto__') return null
		object[name] = inner.value
	}
	return { value: object }
}

function all(values: Array<{ value: Literal } | null>): { value: Literal } | null {
	return values.every((one) => one !== null) ? { value: values.map((one) => one.value) } : null
}

const isPlain = (value: unknown): value is string | number | boolean | null =>
	value === null || ['string', 'number', 'boolean'].includes(typeof value)
