import { expect, test } from 'vitest'
import { type Counted, passRule } from '#app/learning/pass-rule.ts'

const item = (question: string, points: number | null, more: Partial<Counted> = {}): Counted => ({
	...{ question, points, objective: 'o1', critical: false, right: points === 1, ...more },
})

test('80 % of the points pass, a hair less does not', () => {
	const points = [1, 1, 1, 1, 0]
	expect(passRule(points.map((p, at) => item(`q${at}`, p)))).toEqual({ score: 0.8, passed: true, why: [] })
	const verdict = passRule([1, 1, 1, 0.9, 0].map((p, at) => item(`q${at}`, p)))
	expect(verdict.passed).toBe(false)
	expect(verdict.why).toEqual([{ rule: 'score', score: verdict.score }])
})

test('80 % in thirds and fifths is not lost to rounding', () => {
	const points = [1, 1, 1, 2 / 3, 1 / 3]
	expect(passRule(points.map((p, at) => item(`q${at}`, p))).passed).toBe(true)
})

test('one critical item that is not fully right fails the quiz', () => {
	const items = [1, 1, 1, 1, 1].map((p, at) => item(`q${at}`, p))
	const verdict = passRule([...items, item('danger', 0.75, { critical: true })])
	expect(verdict.score).toBeGreaterThan(0.8)
	expect(verdict).toMatchObject({ passed: false, why: [{ rule: 'critical', question: 'danger' }] })
})

test('each objective drawn needs one right answer', () => {
	const items = [1, 1, 1, 1].map((p, at) => item(`q${at}`, p))
	const verdict = passRule([...items, item('other', 0.5, { objective: 'o2' })])
	expect(verdict).toMatchObject({ passed: false, why: [{ rule: 'objective', objective: 'o2' }] })
})

test('what is never scored counts neither way', () => {
	const items = [1, 1, 1, 1, 0].map((p, at) => item(`q${at}`, p))
	expect(passRule([...items, item('text', null, { objective: 'o2' })])).toMatchObject({ score: 0.8, passed: true })
})
