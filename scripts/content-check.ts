import { env } from '#app/env.server.ts'
import { contentReport } from '#app/mdx/content-report.server.ts'
import { reportLines } from '#app/mdx/report-lines.ts'

const report = await contentReport({ contentDir: 'content', overlayDir: env().CONTENT_DIR })
console.log(process.argv.includes('--json') ? JSON.stringify(report, null, '\t') : reportLines(report).join('\n'))
// Warnings ask a writer to look again; they stop nobody.
process.exitCode = report.findings.some(({ level }) => level === 'error') ? 1 : 0
