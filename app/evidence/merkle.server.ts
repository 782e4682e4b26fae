import { createHash } from 'node:crypto'

const hash = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])
const node = (left: string, right: string) =>
	hash(NODE, Buffer.from(left, 'hex'), Buffer.from(right, 'hex')).toString('hex')

/** RFC 6962: SHA-256(0x00 ‖ entry). */
export const leafHash = (bytes: Buffer) => hash(LEAF, bytes).toString('hex')

/** The roots of the full subtrees left to right, largest first: all that is needed to grow the tree by one leaf. */
export type Frontier = string[]

/** The frontier after one more leaf; `size` is the number of leaves before it. */
export function grow(frontier: Frontier, size: number, leaf: string): Frontier {
	const grown = [...frontier]
	let right = leaf
	for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) right = node(grown.pop() ?? '', right)
	return [...grown, right]
}

/** The RFC 6962 root over a frontier; the root of an empty tree is SHA-256 of nothing. */
export function rootOf(frontier: Frontier): string {
	if (frontier.length === 0) return hash().toString('hex')
	return frontier.reduceRight((right, left) => node(left, right))
}
