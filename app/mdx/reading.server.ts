import type { z } from 'zod'
import { checkShape } from './check-shape.ts'
import { type ContentDirs, type ContentFile, type ContentFiles, contentFiles } from './files.server.ts'
import type { Finding } from './finding.ts'
import { type FrontMatter, frontMatter } from './front-matter.server.ts'
import { type LocatedYaml, locateYaml, type Path } from './located-yaml.ts'

/** The files of one reading, what was wrong with them, and where each value stands. */
export type Reading = {
	files: ContentFiles
	findings: Finding[]
	yaml: Map<string, LocatedYaml>
	texts: Map<string, FrontMatter>
	/** Paths that somebody asked for; what is left over is a misspelt name. */
	asked: Set<string>
}

export async function openReading(dirs: ContentDirs): Promise<Reading> {
	return { files: await contentFiles(dirs), findings: [], yaml: new Map(), texts: new Map(), asked: new Set() }
}

/** The located YAML of a file that must be there. */
export function yamlOf(reading: Reading, path: string): LocatedYaml | undefined {
	const file = fileOf(reading, path)
	if (!file) return undefined
	const known = reading.yaml.get(path)
	if (known) return known
	const source = locateYaml(file.name, file.text)
	if (source.data && typeof source.data === 'object' && !Array.isArray(source.data))
		Reflect.deleteProperty(source.data, 'source_hash')
	reading.findings.push(...source.findings)
	reading.yaml.set(path, source)
	return source
}

export function readYaml<S extends z.ZodType>(reading: Reading, path: string, shape: S): z.output<S> | undefined {
	const source = yamlOf(reading, path)
	if (!source || source.findings.length > 0) return undefined
	return checkShape(source, source.data ?? {}, shape, reading.findings)
}

/** Front matter only; the text below is read when somebody opens the page. */
export function readFront<S extends z.ZodType>(reading: Reading, path: string, shape: S): z.output<S> | undefined {
	const file = fileOf(reading, path)
	if (!file) return undefined
	const text = frontMatter(file)
	reading.texts.set(path, text)
	reading.findings.push(...text.front.findings)
	if (text.front.findings.length > 0) return undefined
	return checkShape(text.front, text.front.data ?? {}, shape, reading.findings)
}

/** Paths `<base>.<language>.<ending>` by language. */
export function byLanguage(reading: Reading, base: string, ending: string): Array<[language: string, path: string]> {
	return [...reading.files.values()]
		.filter((file) => file.language && file.path === `${base}.${file.language}.${ending}`)
		.map((file) => [String(file.language), file.path])
}

/** Names of the folders directly below `folder`. */
export function foldersIn(reading: Reading, folder: string): string[] {
	const below = [...reading.files.keys()].filter((path) => path.startsWith(`${folder}/`))
	return [...new Set(below.map((path) => path.split('/')[1] ?? ''))].filter((name) => !name.includes('.'))
}

export function report(reading: Reading, source: LocatedYaml, path: Path, rule: string, message: string, mend: string) {
	reading.findings.push({ level: 'error', file: source.name, line: source.line(path), rule, message, mend })
}

function fileOf(reading: Reading, path: string): ContentFile | undefined {
	reading.asked.add(path)
	const file = reading.files.get(path)
	if (!file && !reading.findings.some((finding) => finding.file === `content/${path}`))
		reading.findings.push({
			level: 'error',
			file: `content/${path}`,
			line: 1,
			rule: 'CF-03',
			message: 'is not there',
			mend: 'Write this file, or take the name out of the structure file.',
		})
	return file
}
