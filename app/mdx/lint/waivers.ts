import type { Content } from '#app/mdx/content.server.ts'
import type { Finding } from '#app/mdx/finding.ts'
import type { LocatedYaml } from '#app/mdx/located-yaml.ts'
import { type Reading, yamlOf } from '#app/mdx/reading.server.ts'
import type { Waive } from '#app/mdx/shapes/ids.ts'
import { sayIn } from './say.ts'

export type Waived = Finding & { reason: string }

/**
 * Takes out the warnings that a lesson or card waives with a reason. What is asked of a question is never waived: a
 * reader who guesses well is not told why the question let them.
 */
export function applyWaivers({ lessons, cards }: Content, reading: Reading, findings: Finding[]) {
	const waived: Waived[] = []
	let left = findings
	for (const { slug, waive } of Object.values(lessons)) take(waive, yamlOf(reading, `lessons/${slug}/lesson.yaml`))
	for (const { slug, waive } of Object.values(cards)) take(waive, yamlOf(reading, `cards/${slug}/card.yaml`))
	return { findings: left, waived }

	function take(waive: Waive | undefined, source: LocatedYaml | undefined) {
		if (!source || !waive) return
		const folder = source.name.slice(0, source.name.lastIndexOf('/') + 1)
		for (const [rule, reason] of Object.entries(waive)) {
			const meant = left.filter(
				(one) => one.rule === rule && one.level === 'warning' && one.file.startsWith(folder) && !rule.startsWith('LQ'),
			)
			left = left.filter((one) => !meant.includes(one))
			waived.push(...meant.map((one) => ({ ...one, reason })))
			const say = sayIn(source, left)
			if (rule.startsWith('LQ'))
				say(['waive', rule], 'CF-05', 'cannot be waived', 'Mend the question, or write another one.')
			else if (meant.length === 0)
				say(['waive', rule], 'CF-05', 'waives what nothing here warns of', 'Take the waiver out.', 'warning')
		}
	}
}
