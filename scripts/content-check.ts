import { env } from '#app/env.server.ts'
import { type ContentReport, contentReport } from '#app/mdx/content-report.server.ts'
import { findingLine } from '#app/mdx/finding.ts'
import { sourceItems } from '#app/mdx/source-items.ts'

const report = await contentReport({ contentDir: 'content', overlayDir: env().CONTENT_DIR })
console.log(process.argv.includes('--json') ? JSON.stringify(report, null, '\t') : told(report))
process.exitCode = report.findings.length > 0 ? 1 : 0

function told({ findings, counts, lessons, coverage, hidden }: ContentReport): string {
	const times = lessons.map((lesson) => {
		const { slug, language, words, declared, at100, at180 } = lesson
		return `  ${`${slug} (${language})`.padEnd(34)} ${words} words: ${at100} min at 100, ${at180} at 180; lesson with activities ${declared}`
	})
	const carried = Object.keys(coverage.carried).length
	return [
		...findings.map(findingLine),
		`Content: ${Object.entries(counts)
			.map(([what, count]) => `${count} ${what}`)
			.join(', ')}.`,
		'Minutes of reading, in words a minute:',
		...times,
		`Source items: ${carried} of ${sourceItems.length} carried, ${coverage.open.length} not written yet, ${coverage.product.length} for the product itself.`,
		...coverage.open.map(({ id, says, carriers }) => `  ${id} ${says} (${carriers.join(', ')})`),
		...hidden.map(({ file, hides, changed }) => `Overlay: ${file} hides content/${hides}${since(changed)}`),
		findings.length > 0 ? `${findings.length} finding(s).` : 'No findings.',
	].join('\n')
}

function since(changed: boolean | null) {
	if (changed === null) return '; it has no source_hash, so we cannot tell whether ours has changed'
	return changed ? '; OURS HAS CHANGED SINCE: compare the two' : ''
}
