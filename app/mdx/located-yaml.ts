import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Finding } from './finding.ts'

export type Path = ReadonlyArray<PropertyKey>

export type LocatedYaml = {
	name: string
	data: unknown
	/** Line of the value at `path`, or of the nearest thing above it that is there. */
	line(path: Path): number
	/** The exact characters of the value at `path`. */
	slice(path: Path): string
	findings: Finding[]
}

/** YAML 1.2 whose values remember their place. `linesBefore` are the lines of the file above the text. */
export function locateYaml(name: string, text: string, linesBefore = 0): LocatedYaml {
	const lines = new LineCounter()
	const doc = parseDocument(text, { version: '1.2', lineCounter: lines, prettyErrors: false })
	const lineAt = (offset: number) => linesBefore + Math.max(1, lines.linePos(offset).line)
	return {
		name,
		data: doc.errors.length > 0 ? undefined : doc.toJS(),
		line: (path) => lineAt(place(doc.contents, path).key),
		slice: (path) => text.slice(...place(doc.contents, path).value),
		findings: doc.errors.map((error) => ({
			level: 'error',
			file: name,
			line: lineAt(error.pos[0]),
			rule: 'CF-01',
			message: `is not YAML: ${error.message}`,
			mend: 'Mend the indentation, quotes or brackets there; each key may stand once.',
		})),
	}
}

function place(contents: unknown, path: Path) {
	let node = contents
	let key = rangeOf(node)[0]
	for (const step of path) {
		const found = isMap(node)
			? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))
			: undefined
		const next = isSeq(node) ? node.items[Number(step)] : found?.value
		if (next === undefined) break
		key = rangeOf(found?.key ?? next)[0]
		node = next
	}
	return { key, value: rangeOf(node) }
}

function rangeOf(node: unknown): [number, number] {
	const range = (node as { range?: [number, number, number] | null } | null)?.range
	return range ? [range[0], range[1]] : [0, 0]
}
