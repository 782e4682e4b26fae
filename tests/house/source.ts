import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export type Source = { path: string; text: string }
export type Finding = { path: string; line: number; rule: string; message: string }

const SKIPPED = new Set(['node_modules', 'build', 'data', 'migrations', '.git', 'test-results'])

/** Every source file below these folders of the repository, with its path as git shows it. */
export function sources(folders: string[], endings = ['.ts', '.tsx', '.mjs']): Source[] {
	return folders.flatMap((folder) => walk(folder, endings))
}

function walk(folder: string, endings: string[]): Source[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name)
		if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(path, endings)
		return endings.some((ending) => path.endsWith(ending)) ? [{ path, text: readFileSync(path, 'utf8') }] : []
	})
}

export function parse(source: Source): ts.SourceFile {
	const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
	return ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind)
}

export const lineOf = (file: ts.SourceFile, position: number) => file.getLineAndCharacterOfPosition(position).line + 1

/** The sentence a failing house test prints: where, which rule, what to do. */
export const said = (findings: Finding[]) => findings.map((f) => `${f.path}:${f.line} [${f.rule}] ${f.message}`)

/** The room of a path: `app/<folder>`, or the top folder. */
export function roomOf(path: string): string {
	const [top, second, third] = path.split('/')
	if (top !== 'app') return top ?? ''
	return third === undefined ? 'app' : `app/${second}`
}
