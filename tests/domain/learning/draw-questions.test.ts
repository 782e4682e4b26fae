import { expect, test } from 'vitest'
import { drawQuestions, type Met } from '#app/learning/draw-questions.ts'
import { limitsHold } from '#app/learning/limits-in-force.ts'
import { optionOrder } from '#app/learning/option-order.ts'
import { Question } from '#app/mdx/shapes/question.ts'
import { contentOfTheHouse } from '#tests/support/learner.ts'

const content = await contentOfTheHouse()
const quizzes = Object.values(content.quizzes).map((quiz) => ({
	questions: quiz.questions.map((q) => q.structure),
	draw: content.lessons[quiz.lesson]?.draw ?? 0,
}))
const seeds = Array.from({ length: 40 }, (_, at) => `seed ${at}`)
const all = () => true
const single = { type: 'single', options: ['a', 'b', 'c'], key: 'a' }
const question = (id: string, family: string, objective: string, more: object = single) =>
	Question.parse({ id, family, objective, level: 'apply', critical: false, cover_test: true, ...more })
const pool = ['o1', 'o2', 'o3'].flatMap((objective) =>
	[1, 2, 3].flatMap((family) =>
		[1, 2].map((n) => question(`${objective}-f${family}-${n}`, `${objective}-f${family}`, objective)),
	),
)
const familyOf = (id: string) => id.replace(/-\d$/, '')

test('the same seed draws the same questions, another seed another set', () => {
	const draw = (seed: string) => drawQuestions({ questions: pool, met: [], draw: 6, seed, holds: all })
	expect(draw('a')).toEqual(draw('a'))
	expect(new Set(seeds.map((seed) => draw(seed).join())).size).toBeGreaterThan(30)
})

test('each quiz of the house gives its number, every objective and every critical family, whatever the seed', () => {
	for (const { questions, draw } of quizzes)
		for (const seed of seeds) {
			const ids = drawQuestions({ questions, met: [], draw, seed, holds: all })
			const drawn = questions.filter(({ id }) => ids.includes(id))
			expect(ids).toHaveLength(draw)
			expect(new Set(ids).size).toBe(draw)
			for (const { objective } of questions)
				expect(drawn.some((q) => q.objective === objective && q.type !== 'short_text')).toBe(true)
			for (const { family, critical } of questions) if (critical) expect(drawn.map((q) => q.family)).toContain(family)
		}
})

test('questions are spread evenly over the objectives', () => {
	for (const seed of seeds) {
		const ids = drawQuestions({ questions: pool, met: [], draw: 6, seed, holds: all })
		for (const objective of ['o1', 'o2', 'o3']) expect(ids.filter((id) => id.startsWith(objective))).toHaveLength(2)
		expect(new Set(ids.map(familyOf)).size).toBe(6)
	}
})

test('families never met and families last answered wrong come first', () => {
	const met: Met[] = ['o1', 'o2', 'o3'].flatMap((objective) => [
		{ question: `${objective}-f1-1`, family: `${objective}-f1`, right: true },
		{ question: `${objective}-f2-1`, family: `${objective}-f2`, right: false },
	])
	for (const seed of seeds) {
		const families = drawQuestions({ questions: pool, met, draw: 6, seed, holds: all }).map(familyOf)
		for (const objective of ['o1', 'o2', 'o3']) {
			expect(families).toContain(`${objective}-f2`)
			expect(families).toContain(`${objective}-f3`)
		}
	}
})

test('a retest asks another member of the same family', () => {
	for (const { questions, draw } of quizzes)
		for (const seed of seeds.slice(0, 10)) {
			const first = drawQuestions({ questions, met: [], draw, seed, holds: all })
			const met = first.map((id) => ({
				question: id,
				family: questions.find((q) => q.id === id)?.family ?? '',
				right: false,
			}))
			const again = drawQuestions({ questions, met, draw, seed: `${seed} again`, holds: all })
			const scored = again.filter((id) => questions.find((q) => q.id === id)?.type !== 'short_text')
			const repeated = scored.filter((id) => first.includes(id))
			// Only where the other member is never scored may the scored one come back to carry its objective.
			expect(repeated.length).toBeLessThanOrEqual(1)
		}
})

test('a question that states a limit which is not in force is left out', () => {
	const remedies = [{ id: 'credit', green: { up_to: 2000 }, never: false }]
	const states = (amount: number, zone = 'green') => ({ ...single, states: { remedy: 'credit', zone, amount } })
	const holds = limitsHold({ remedies })
	expect(holds(question('q', 'f', 'o', states(2000)))).toBe(true)
	expect(holds(question('q', 'f', 'o', states(2500)))).toBe(false)
	expect(holds(question('q', 'f', 'o', states(2000, 'amber')))).toBe(false)
	expect(holds(question('q', 'f', 'o', { ...single, states: { remedy: 'gone', zone: 'green', amount: 2000 } }))).toBe(
		false,
	)
	expect(holds(question('q', 'f', 'o'))).toBe(true)
	const old = pool.map((q) => (q.id === 'o1-f1-1' ? question(q.id, q.family, q.objective, states(2500)) : q))
	for (const seed of seeds)
		expect(drawQuestions({ questions: old, met: [], draw: 8, seed, holds })).not.toContain('o1-f1-1')
})

test('the draw is as long as the pool allows and no longer', () => {
	expect(drawQuestions({ questions: pool.slice(0, 4), met: [], draw: 6, seed: 'x', holds: all })).toHaveLength(4)
	expect(drawQuestions({ questions: [], met: [], draw: 6, seed: 'x', holds: all })).toEqual([])
})

test('options are shuffled by the seed, save numbers in order and true or false', () => {
	const four = question('q', 'f', 'o', { ...single, options: ['a', 'b', 'c', 'd'] })
	expect(optionOrder(four, 's')).toEqual(optionOrder(four, 's'))
	expect(new Set(seeds.map((seed) => optionOrder(four, seed).join())).size).toBeGreaterThan(10)
	expect(optionOrder(question('q', 'f', 'o', { ...single, ordered: true }), 's')).toEqual(['a', 'b', 'c'])
	expect(optionOrder(question('q', 'f', 'o', { type: 'true_false', key: 't' }), 's')).toEqual(['t', 'f'])
})

test('steps to be ordered never stand in the right order at first', () => {
	const ordering = question('q', 'f', 'o', { type: 'ordering', options: ['a', 'b', 'c'] })
	for (const seed of seeds) {
		expect(optionOrder(ordering, seed)).not.toEqual(['a', 'b', 'c'])
		expect([...optionOrder(ordering, seed)].sort()).toEqual(['a', 'b', 'c'])
	}
})
