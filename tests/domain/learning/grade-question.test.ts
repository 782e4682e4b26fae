import { expect, test } from 'vitest'
import { gradeQuestion, isRight } from '#app/learning/grade-question.ts'
import { Question } from '#app/mdx/shapes/question.ts'

const question = (fields: object) =>
	Question.parse({ id: 'q', family: 'f', objective: 'o', level: 'apply', critical: false, cover_test: true, ...fields })
const grade = (fields: object, response: Parameters<typeof gradeQuestion>[1]) =>
	gradeQuestion(question(fields), response)

test('a single choice is worth one or nothing', () => {
	const single = { type: 'single', options: ['a', 'b', 'c'], key: 'b' }
	expect(grade(single, 'b')).toBe(1)
	expect(grade(single, 'a')).toBe(0)
	expect(grade({ type: 'true_false', key: 'f' }, 'f')).toBe(1)
	expect(grade({ type: 'true_false', key: 'f' }, 't')).toBe(0)
})

test('several choices: hits less wrong ticks, never below nothing', () => {
	const multiple = { type: 'multiple', options: ['a', 'b', 'c', 'd', 'e'], key: ['a', 'c', 'd'] }
	expect(grade(multiple, ['a', 'c', 'd'])).toBe(1)
	expect(grade(multiple, ['a', 'b', 'c', 'd'])).toBe(0.5)
	expect(grade(multiple, ['a', 'b', 'c', 'd', 'e'])).toBe(0)
	expect(grade(multiple, [])).toBe(0)
	expect(grade(multiple, ['b', 'e'])).toBe(0)
	expect(grade(multiple, ['a', 'c'])).toBeCloseTo(2 / 3)
})

test('an order: pairs in order less pairs out of order', () => {
	const ordering = { type: 'ordering', options: ['a', 'b', 'c', 'd'] }
	expect(grade(ordering, ['a', 'b', 'c', 'd'])).toBe(1)
	expect(grade(ordering, ['b', 'a', 'c', 'd'])).toBeCloseTo(0.67, 2)
	expect(grade(ordering, ['d', 'c', 'b', 'a'])).toBe(0)
	expect(grade(ordering, ['b', 'c', 'd', 'a'])).toBe(0)
	expect(grade(ordering, ['a', 'a', 'b', 'c'])).toBe(0)
})

test('a strict order is all or nothing', () => {
	const strict = { type: 'ordering', options: ['a', 'b', 'c', 'd'], strict: true }
	expect(grade(strict, ['a', 'b', 'c', 'd'])).toBe(1)
	expect(grade(strict, ['b', 'a', 'c', 'd'])).toBe(0)
})

test('pairs: right ones of all', () => {
	const matching = { type: 'matching', left: ['l1', 'l2'], right: ['r1', 'r2', 'r3'], key: { l1: 'r1', l2: 'r2' } }
	expect(grade(matching, { l1: 'r1', l2: 'r2' })).toBe(1)
	expect(grade(matching, { l1: 'r1', l2: 'r3' })).toBe(0.5)
	expect(grade(matching, {})).toBe(0)
})

test('a number: with point or comma, within its tolerance, without thousands marks', () => {
	const numeric = { type: 'numeric', value: 12.5, tolerance: 0, unit: 'eur' }
	expect(grade(numeric, '12.5')).toBe(1)
	expect(grade(numeric, '12,5')).toBe(1)
	expect(grade(numeric, '12,50')).toBe(1)
	expect(grade(numeric, '12.6')).toBe(0)
	expect(grade({ ...numeric, tolerance: 0.1 }, '12.6')).toBe(1)
	expect(grade({ ...numeric, value: 1250 }, '1250')).toBe(1)
	expect(grade({ ...numeric, value: 1250 }, '1,250')).toBe(0)
	expect(grade({ ...numeric, value: 1250 }, '1 250')).toBe(0)
	expect(grade({ ...numeric, value: 1.25 }, '1,250')).toBe(0)
	expect(grade(numeric, '12.5 eur')).toBe(0)
})

const scenario = {
	type: 'scenario',
	start: 's1',
	nodes: {
		s1: {
			choices: {
				a: { to: 's2', quality: 1 },
				b: { to: 's2', quality: 0.5 },
				c: { to: 'e1', quality: 0, critical: true },
			},
		},
		s2: { choices: { a: { to: 'e1', quality: 1 }, b: { to: 'e1', quality: 0 } } },
		e1: { ending: 'good' },
	},
}

test('a scenario is the mean over the decisions taken, and a critical choice fails it', () => {
	expect(grade(scenario, ['a', 'a'])).toBe(1)
	expect(grade(scenario, ['b', 'a'])).toBe(0.75)
	expect(grade(scenario, ['b', 'b'])).toBe(0.25)
	expect(grade(scenario, ['c'])).toBe(0)
	const recovers = {
		...scenario,
		nodes: {
			...scenario.nodes,
			s1: { choices: { a: { to: 's2', quality: 1, critical: true }, b: { to: 's2', quality: 1 } } },
		},
	}
	expect(grade(recovers, ['a', 'a'])).toBe(0)
})

test('a written answer is never scored', () => {
	expect(grade({ type: 'short_text', criteria: ['c1'] }, 'anything')).toBe(null)
})

test('right means in full; a scenario that is not critical is right from 80 %', () => {
	expect(isRight(question({ type: 'true_false', key: 't' }), 1)).toBe(true)
	expect(isRight(question({ type: 'ordering', options: ['a', 'b', 'c'] }), 0.9)).toBe(false)
	expect(isRight(question(scenario), 0.83)).toBe(true)
	expect(isRight(question(scenario), 0.75)).toBe(false)
	expect(isRight(question({ ...scenario, critical: true }), 0.83)).toBe(false)
	expect(isRight(question({ type: 'short_text', criteria: ['c1'] }), null)).toBe(false)
})
