import type { Finding, Source } from '#tests/house/source.ts'

/** design.md section 8: the limit in lines of each kind of file. */
const LIMITS: [RegExp, number][] = [
	[/^app\/routes\//, 120],
	[/^tests\//, 200],
	[/^(app|db|scripts)\//, 150],
]
const NAMES = /(^|[/.-])(utils?|misc|helpers?|services?|managers?|common|types)(\.server)?\.tsx?$/

export function sizeFindings(files: Source[]): Finding[] {
	return files.flatMap(({ path, text }) => {
		const limit = LIMITS.find(([pattern]) => pattern.test(path))?.[1] ?? 150
		const lines = text.split('\n').length - 1
		const message = `${lines} lines, the limit here is ${limit}: split by verb or noun`
		return lines > limit ? [{ path, line: limit, rule: 'size', message }] : []
	})
}

export function nameFindings(files: Source[]): Finding[] {
	return files.flatMap(({ path }) => {
		const found: Finding[] = []
		const name = path.split('/').at(-1) ?? ''
		if (NAMES.test(path)) found.push({ path, line: 1, rule: 'name', message: 'a drawer: name the verb or the noun' })
		if (/^index\.tsx?$/.test(name) && path !== 'db/dialect/index.ts')
			found.push({ path, line: 1, rule: 'name', message: 'a barrel: import the file itself' })
		if (!path.startsWith('app/routes/') && /[A-Z_]/.test(name))
			found.push({ path, line: 1, rule: 'name', message: 'file names are kebab-case' })
		return found
	})
}
