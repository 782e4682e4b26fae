import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The shipped content in a folder of one's own, to be broken at will. */
export function contentCopy() {
	const dir = mkdtempSync(join(tmpdir(), 'lineup-content-'))
	cpSync('content', dir, { recursive: true })
	return dir
}

/** Puts `to` in place of the first `from` and answers the line of what it planted. */
export function plant(dir: string, path: string, from: RegExp, to: string): number {
	const file = join(dir, path)
	const text = readFileSync(file, 'utf8')
	const at = text.search(from)
	if (at < 0) throw new Error(`${path} has nothing like ${from}`)
	writeFileSync(file, text.replace(from, to))
	const lead = /^\n*/.exec(to)?.[0].length ?? 0
	return text.slice(0, at).split('\n').length + lead
}

export const emptyDir = () => mkdtempSync(join(tmpdir(), 'lineup-mdx-'))
