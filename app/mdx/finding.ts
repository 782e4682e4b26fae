/** An error keeps content from being loaded or shipped; a warning asks a writer to look again. */
export type Level = 'error' | 'warning'

/** One thing wrong with a content file, and how to put it right. `rule` is an id of reference/curriculum.md 3.3 or of rule-of.ts. */
export type Finding = { level: Level; file: string; line: number; rule: string; message: string; mend: string }

export class ContentError extends Error {
	findings: Finding[]

	constructor(findings: Finding[]) {
		super(`Content is broken in ${findings.length} place(s):\n${findings.map(findingLine).join('\n')}`)
		this.name = 'ContentError'
		this.findings = findings
	}
}

export function findingLine({ file, line, rule, message, mend }: Finding) {
	return `${file}:${line} ${rule} ${message} → ${mend}`
}

export function byPlace(a: Finding, b: Finding) {
	return a.file.localeCompare(b.file) || a.line - b.line || a.rule.localeCompare(b.rule)
}
