import type { z } from 'zod'
import type { Finding } from './finding.ts'
import type { LocatedYaml, Path } from './located-yaml.ts'
import { ruleOf } from './rule-of.ts'

/** The value when it has the shape; else undefined, and each fault is added to `findings` with its line. */
export function checkShape<S extends z.ZodType>(
	source: LocatedYaml,
	value: unknown,
	shape: S,
	findings: Finding[],
	at: Path = [],
): z.output<S> | undefined {
	const result = shape.safeParse(value)
	if (result.success) return result.data
	for (const issue of result.error.issues) findings.push(...findingsOf(source, issue, at))
	return undefined
}

function findingsOf(source: LocatedYaml, issue: z.core.$ZodIssue, at: Path): Finding[] {
	const path = [...at, ...issue.path]
	const say = (where: Path, message: string, mend: string): Finding => ({
		level: 'error',
		file: source.name,
		line: source.line(where),
		rule: issue.code === 'custom' && issue.params?.rule ? String(issue.params.rule) : ruleOf(source.name, where),
		message: `${where.map(String).join('.') || 'the file'} ${message}`,
		mend,
	})
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => say([...path, key], 'is not a field here', 'Take it out, or mend its spelling.'))
	if (issue.code === 'invalid_key')
		return [say(path, issue.issues[0]?.message ?? issue.message, 'Give it a name of that form.')]
	if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
		return [say(path, 'is missing', `Add \`${String(path.at(-1))}\` here.`)]
	if (issue.code === 'invalid_union' && 'discriminator' in issue)
		return [say(path, 'is not a kind that is known', 'Use one of the kinds of the content format.')]
	if (issue.code === 'custom') return [say(path, issue.message, 'Mend that name or number, here or where it points.')]
	return [say(path, issue.message.replace(/^Invalid input: /, ''), 'Bring it into that form.')]
}
