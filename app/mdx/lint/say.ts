import type { Finding, Level } from '#app/mdx/finding.ts'
import type { LocatedYaml, Path } from '#app/mdx/located-yaml.ts'

/** An error where nothing else is said. */
export type Say = (path: Path, rule: string, message: string, mend: string, level?: Level) => void
export type SayAt = (line: number, rule: string, message: string, mend: string, level?: Level) => void

export function sayIn(source: LocatedYaml, findings: Finding[]): Say {
	return (path, rule, message, mend, level = 'error') => {
		const where = path.length > 0 ? `${path.map(String).join('.')} ` : ''
		findings.push({ level, file: source.name, line: source.line(path), rule, message: where + message, mend })
	}
}

export function sayAt(file: string, findings: Finding[]): SayAt {
	return (line, rule, message, mend, level = 'error') => findings.push({ level, file, line, rule, message, mend })
}
