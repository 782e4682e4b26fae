import type { Expected } from '#app/mdx/expected-texts.ts'
import type { Finding } from '#app/mdx/finding.ts'
import type { LocatedYaml, Path } from '#app/mdx/located-yaml.ts'
import { ruleOf } from '#app/mdx/rule-of.ts'

/** Text and structure must speak of the same ids: what is missing and what is too many, each with its line. */
export function sameIds(source: LocatedYaml, base: Path, text: unknown, expected: Expected[], findings: Finding[]) {
	for (const { at, ids } of expected) {
		const there = Object.keys(valueAt(text, at) ?? {})
		const where = [...base, ...at].join('.') || 'the file'
		const say = (path: Path, message: string, mend: string) =>
			findings.push({
				level: 'error',
				file: source.name,
				line: source.line(path),
				rule: mismatch(source.name, path),
				message,
				mend,
			})
		for (const id of ids.filter((id) => !there.includes(id)))
			say([...base, ...at, id], `${where} has no text for ${id}`, `Add \`${id}\` there.`)
		for (const id of there.filter((id) => !ids.includes(id)))
			say(
				[...base, ...at, id],
				`${where} has ${id}, which the structure file does not have`,
				`Take \`${id}\` out, or add it to the structure file.`,
			)
	}
}

function mismatch(file: string, path: Path) {
	const rule = ruleOf(file, path)
	return rule === 'CF-01' ? 'CF-02' : rule
}

function valueAt(value: unknown, path: string[]): object | undefined {
	let here = value
	for (const step of path) here = (here as Record<string, unknown> | undefined)?.[step]
	return here as object | undefined
}
