import type { Content } from '#app/mdx/content.server.ts'
import type { Finding } from '#app/mdx/finding.ts'
import type { Reading } from '#app/mdx/reading.server.ts'

/** `on` is the part of a preview that it is about, as an id on that page; a part that cannot be read is not there. */
export type Placed = Finding & Place
type Read = { content: Content; reading: Reading }
type Place = { path: string; on: string | null }

/** Findings with the content path of their file, and the question or activity that their line stands in. */
export function placed<F extends Finding>(findings: F[], { content, reading }: Read): (F & Place)[] {
	const questions = Object.values(content.quizzes).flatMap((quiz) => quiz.questions.map(({ id }) => id))
	const shown = new Set(['lesson', 'panels', ...Object.keys(content.activities), ...questions])
	const paths = new Map([...reading.files.values()].map(({ name, path }) => [name, path]))
	return findings.map((finding) => {
		const path = paths.get(finding.file) ?? finding.file.replace(/^content\//, '')
		const on = partAt(reading, path, finding.line)
		return { ...finding, path, on: on && shown.has(on) ? on : null }
	})
}

export const below = <F extends Place>(folder: string, findings: F[]) =>
	findings.filter(({ path }) => path.startsWith(`${folder}/`))

function partAt(reading: Reading, path: string, line: number): string | null {
	if (path.endsWith('.mdx')) return 'lesson'
	if (path.startsWith('cards/')) return path.endsWith('.md') ? 'panels' : null
	const file = /^lessons\/[^/]+\/(quiz|activities)\./.test(path) ? reading.yaml.get(path) : undefined
	const parts: [key: string | number, id: string][] = Array.isArray(file?.data)
		? file.data.map((entry, at) => [at, String(entry?.id ?? '')])
		: Object.keys(file?.data ?? {}).map((id) => [id, id])
	const before = parts.filter(([key]) => file && file.line([key]) <= line)
	return before.at(-1)?.[1] || null
}
