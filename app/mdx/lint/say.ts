import type { Finding } from '#app/mdx/finding.ts'
import type { LocatedYaml, Path } from '#app/mdx/located-yaml.ts'

export type Say = (path: Path, rule: string, message: string, mend: string) => void
export type SayAt = (line: number, rule: string, message: string, mend: string) => void

export function sayIn(source: LocatedYaml, findings: Finding[]): Say {
	return (path, rule, message, mend) => {
		const where = path.length > 0 ? `${path.map(String).join('.')} ` : ''
		findings.push({ file: source.name, line: source.line(path), rule, message: where + message, mend })
	}
}

export function sayAt(file: string, findings: Finding[]): SayAt {
	return (line, rule, message, mend) => findings.push({ file, line, rule, message, mend })
}
