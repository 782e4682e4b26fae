import { expect, test } from 'vitest'
import { gradeActivity } from '#app/mdx/grade-activity.ts'
import * as made from './made-activities.ts'

const steps = (letters: string) => ({ kind: 'order' as const, order: [...letters] })
const path = (...choices: string[]) => ({
	kind: 'scenario' as const,
	path: choices.map((step) => ({ node: step.slice(0, 2), choice: step.slice(3) })),
})

test('a prequestion is done with any answer and never scored', () => {
	const grade = gradeActivity(made.prequestion.structure, { kind: 'prequestion', choice: 'a' })
	expect(grade).toEqual({ points: null, done: true, feedback: ['a', 'b'] })
})

test('matching counts right pairs', () => {
	const grade = gradeActivity(made.match.structure, { kind: 'match', pairs: { l1: 'r2', l2: 'r3' } })
	expect(grade).toEqual({ points: 0.5, done: true, feedback: ['l2'] })
})

test('sorting counts right places', () => {
	const places = { i1: 'fixed', i2: 'free', i3: 'free', i4: 'free' }
	expect(gradeActivity(made.sort.structure, { kind: 'sort', places })).toEqual({
		points: 0.75,
		done: true,
		feedback: ['i3'],
	})
})

test('ordering weighs each pair of steps', () => {
	const points = (letters: string) => gradeActivity(made.order.structure, steps(letters)).points
	expect(points('abcd')).toBe(1)
	expect(points('bacd')).toBeCloseTo(0.67, 2)
	expect(points('bcda')).toBe(0)
	expect(points('dcba')).toBe(0)
	expect(gradeActivity(made.order.structure, steps('bacd')).feedback).toEqual(['a', 'b'])
})

test('a scenario is the mean of its decisions, once an ending is reached', () => {
	expect(gradeActivity(made.scenario.structure, path('s1-a'))).toMatchObject({ points: null, done: false })
	expect(gradeActivity(made.scenario.structure, path('s1-a', 's2-b'))).toEqual({
		points: 0.75,
		done: true,
		feedback: ['s1-a', 's2-b'],
	})
})

test('one critical choice takes all points of a scenario', () => {
	expect(gradeActivity(made.scenario.structure, path('s1-b'))).toMatchObject({ points: 0, done: true })
})

test('a self-check is done when it was compared, with or without ticks', () => {
	const done = (criteria: string[] | null) =>
		gradeActivity(made.selfCheck.structure, { kind: 'self-check', text: 'Mine.', criteria }).done
	expect([done(null), done([]), done(['c1'])]).toEqual([false, true, true])
})

test('a reflection is done when it is long enough', () => {
	const done = (text: string) => gradeActivity(made.reflection.structure, { kind: 'reflection', text }).done
	expect([done('abc'), done('abcde')]).toEqual([false, true])
})

test('a saved checklist is done, however many ticks it has', () => {
	expect(gradeActivity(made.checklist.structure, { kind: 'checklist', items: [] })).toMatchObject({
		done: true,
		points: null,
	})
})

test('a plan is done with a suggestion or with own words', () => {
	const done = (suggestion: string | null, will: string) =>
		gradeActivity(made.commit.structure, { kind: 'commit', suggestion, when: will, will }).done
	expect([done('s1', ''), done(null, 'I ask'), done(null, '')]).toEqual([true, true, false])
})

test('spotting weighs found against false, so blind ticking wins nothing', () => {
	const grade = (...lines: string[]) => gradeActivity(made.spot.structure, { kind: 'spot', lines })
	expect(grade('l2', 'l5')).toEqual({ points: 1, done: true, feedback: [] })
	expect(grade('l2', 'l3').points).toBeCloseTo(1 / 2 - 1 / 3)
	expect(grade('l2', 'l3').feedback).toEqual(['l3', 'l5'])
	expect(grade('l1', 'l2', 'l3', 'l4', 'l5').points).toBe(0)
	expect(grade('l1').points).toBe(0)
	expect(grade().points).toBe(0)
})

test('an answer of another kind is a mistake of the caller', () => {
	expect(() => gradeActivity(made.match.structure, { kind: 'reflection', text: '' })).toThrow('reflection')
})
