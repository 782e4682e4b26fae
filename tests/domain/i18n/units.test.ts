import { expect, test } from 'vitest'
import words from '#app/i18n/en/learn.json' with { type: 'json' }
import { loadContent } from '#app/mdx/content.server.ts'

test('every unit that a question asks for has its word', async () => {
	const { quizzes } = await loadContent({ contentDir: 'content' })
	const units = Object.values(quizzes).flatMap(({ questions }) =>
		questions.flatMap(({ structure }) => (structure.type === 'numeric' && structure.unit ? [structure.unit] : [])),
	)
	expect(units.length).toBeGreaterThan(0)
	expect(units.filter((unit) => !(unit in words.units))).toEqual([])
})
