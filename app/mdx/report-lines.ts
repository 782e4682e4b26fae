import type { ContentReport } from './content-report.server.ts'
import { type Finding, findingLine, type Level } from './finding.ts'
import { sourceItems } from './source-items.ts'

/** What content:check prints: errors, warnings, what was waived, and the figures. */
export function reportLines(report: ContentReport): string[] {
	const { findings, waived, counts, lessons, coverage, hidden } = report
	const of = (level: Level) => findings.filter((finding) => finding.level === level)
	const carried = Object.keys(coverage.carried).length
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
		`Source items: ${carried} of ${sourceItems.length} carried, ${coverage.open.length} not written yet, ${coverage.product.length} for the product itself.`,
		...coverage.open.map(({ id, says, carriers }) => `  ${id} ${says} (${carriers.join(', ')})`),
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

function since(changed: boolean | null) {
	if (changed === null) return '; it has no source_hash, so we cannot tell whether ours has changed'
	return changed ? '; OURS HAS CHANGED SINCE: compare the two' : ''
}
