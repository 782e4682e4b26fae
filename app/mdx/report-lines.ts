import type { ContentReport } from './content-report.server.ts'
import type { Coverage } from './coverage.ts'
import { type Finding, findingLine, type Level } from './finding.ts'

/** What content:check prints: errors, warnings, what was waived, and the figures. */
export function reportLines(report: ContentReport): string[] {
	const { findings, waived, counts, lessons, coverage, hidden } = report
	const of = (level: Level) => findings.filter((finding) => finding.level === level)
	return [
		...byRule('Errors', of('error')),
		...byRule('Warnings', of('warning')),
		...waived.map((one) => `Waived: ${one.file}:${one.line} ${one.rule} ${one.message} (${one.reason})`),
		`Content: ${Object.entries(counts)
			.map(([what, count]) => `${count} ${what}`)
			.join(', ')}.`,
		'Minutes of reading, in words a minute:',
		...lessons.map(
			({ slug, language, words, declared, at100, at180 }) =>
				`  ${`${slug} (${language})`.padEnd(34)} ${words} words: ${at100} min at 100, ${at180} at 180; lesson with activities ${declared}`,
		),
		...coverageLines(coverage),
		...hidden.map(({ file, hides, changed }) => `Overlay: ${file} hides content/${hides}${since(changed)}`),
		`${of('error').length} error(s), ${of('warning').length} warning(s), ${waived.length} waived.`,
	]
}

function byRule(title: string, findings: Finding[]): string[] {
	const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
	const groups = rules.map((rule) => findings.filter((finding) => finding.rule === rule))
	return groups.flatMap((group) => [
		`${title} of ${group[0]?.rule}: ${group.length}`,
		...group.map((finding) => `  ${findingLine(finding)}`),
	])
}

/** Every item is carried, or named with what it waits for. */
function coverageLines({ items }: Coverage): string[] {
	const rest = items.filter(({ waits }) => waits.length > 0)
	const nowhere = rest.filter(({ by }) => by.length === 0)
	const names = [...new Set(rest.flatMap(({ waits }) => waits.map((one) => one.for)))].sort()
	const waiting = names.map((name) => {
		const ids = rest.filter(({ waits }) => waits.some((one) => one.for === name)).map(({ id }) => id)
		return `  ${name === 'content' ? 'content to be written' : `the screen of ${name}`}: ${ids.join(' ')}`
	})
	const told = rest.map(({ id, says, by, waits }) => {
		const open = waits.map((one) => (one.kind === one.for ? one.kind : `${one.kind} (${one.for})`))
		return `  ${id} ${says}: ${by.join(', ') || 'nothing yet'}; open ${open.join(', ')}`
	})
	return [
		`Source items: ${items.length - rest.length} of ${items.length} carried in full, ${rest.length - nowhere.length} in part, ${nowhere.length} not yet. What is open waits for`,
		...waiting,
		...told,
	]
}

function since(changed: boolean | null) {
	if (changed === null) return '; it has no source_hash, so we cannot tell whether ours has changed'
	return changed ? '; OURS HAS CHANGED SINCE: compare the two' : ''
}
