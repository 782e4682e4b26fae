import { expect, test } from 'vitest'
import { activityState } from '#app/mdx/activity-state.ts'
import { activityView } from '#app/mdx/activity-view.ts'
import type { LoadedActivity } from '#app/mdx/load/activities.server.ts'
import { readResponse } from '#app/mdx/read-response.ts'
import type { ActivityResponse } from '#app/mdx/responses.ts'
import * as made from './made-activities.ts'

const seed = 'mia x1'
function form(values: Record<string, string | string[]>) {
	const data = new FormData()
	for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) data.append(name, one)
	return data
}
function read(
	activity: LoadedActivity,
	values: Record<string, string | string[]>,
	last: ActivityResponse | null = null,
) {
	return readResponse(activity, form(values), { seed, last })
}
const refused = (activity: LoadedActivity, values: Record<string, string | string[]>) => {
	const result = read(activity, values)
	return result.ok ? null : result.errors.fields
}

test('a choice must be one that is there', () => {
	expect(read(made.prequestion, { choice: 'a' })).toEqual({ ok: true, response: { kind: 'prequestion', choice: 'a' } })
	expect(refused(made.prequestion, { choice: 'z' })).toEqual({ choice: ['activities.error.choose'] })
	expect(refused(made.prequestion, {})).toEqual({ choice: ['activities.error.choose'] })
})

test('tokens of a page become the ids of the file', () => {
	const view = activityView(made.match, 'en', seed)
	if (view.kind !== 'match') throw new Error('not a match')
	const token = (text: string) => view.right.find((right) => right.text === text)?.token ?? ''
	const result = read(made.match, { 'left.l1': token('Y'), 'left.l2': token('Z') })
	expect(result).toEqual({ ok: true, response: { kind: 'match', pairs: { l1: 'r2', l2: 'r3' } } })
	expect(refused(made.match, { 'left.l1': token('Y') })).toEqual({ 'left.l2': ['activities.error.choose'] })
})

test('steps are read by their places, and a place taken twice is refused with what was typed', () => {
	const view = activityView(made.order, 'en', seed)
	if (view.kind !== 'order') throw new Error('not an order')
	const places = Object.fromEntries(
		view.steps.map(({ token, text }) => [`step.${token}`, String('ABCD'.indexOf(text) + 1)]),
	)
	expect(read(made.order, places)).toEqual({ ok: true, response: { kind: 'order', order: ['a', 'b', 'c', 'd'] } })
	const twice = read(made.order, { ...places, 'step.1': '2', 'step.2': '2' })
	expect(twice).toMatchObject({ ok: false, errors: { values: { 'step.1': ['2'], 'step.2': ['2'] } } })
	expect(Object.values(twice.ok ? {} : twice.errors.fields).flat()).toContain('activities.error.taken?place=2')
})

test('a scenario goes one decision at a time, back, and from the start', () => {
	const first = read(made.scenario, { node: 's1', choice: 'a' })
	if (!first.ok) throw new Error('refused')
	expect(first.response).toEqual({ kind: 'scenario', path: [{ node: 's1', choice: 'a' }] })
	const second = read(made.scenario, { node: 's2', choice: 'b' }, first.response)
	expect(second).toMatchObject({ ok: true, response: { path: [{ node: 's1' }, { node: 's2', choice: 'b' }] } })
	expect(read(made.scenario, { back: '1' }, first.response)).toMatchObject({ ok: true, response: { path: [] } })
	expect(read(made.scenario, { again: '1' }, first.response)).toMatchObject({ ok: true, response: { path: [] } })
})

test('a second tap on the same decision changes nothing', () => {
	const last = { kind: 'scenario' as const, path: [{ node: 's1', choice: 'a' }] }
	expect(read(made.scenario, { node: 's1', choice: 'a' }, last)).toEqual({ ok: true, response: last })
})

test('a decision that is not open here is refused', () => {
	expect(refused(made.scenario, { node: 's2', choice: 'a' })).toEqual({ '': ['activities.error.moved-on'] })
	expect(refused(made.scenario, { node: 's1', choice: 'z' })).toEqual({ choice: ['activities.error.choose'] })
})

test('writing is asked for where it is needed, and kept to a length', () => {
	expect(refused(made.selfCheck, { text: ' ' })).toEqual({ text: ['activities.error.write'] })
	expect(refused(made.reflection, { text: 'abc' })).toEqual({ text: ['activities.error.more?min=5'] })
	expect(refused(made.commit, { when: 'a date comes' })).toEqual({ will: ['activities.error.write'] })
	expect(refused(made.reflection, { text: 'x'.repeat(5000) })).toEqual({ '': ['activities.error.invalid'] })
})

test('a suggestion is a plan; own words win over it', () => {
	expect(read(made.commit, { suggestion: 's1', when: '', will: '' })).toMatchObject({ response: { suggestion: 's1' } })
	const own = read(made.commit, { suggestion: 'own', when: 'asked', will: 'I answer' })
	expect(own).toMatchObject({ response: { suggestion: null, when: 'asked', will: 'I answer' } })
})

test('ticks that are not on the list are dropped', () => {
	expect(read(made.checklist, { tick: ['i2', 'i9'] })).toMatchObject({ response: { items: ['i2'] } })
})

test('of the lines as many are chosen as go wrong, no more and no fewer', () => {
	expect(read(made.spot, { tick: ['l2', 'l3'] })).toEqual({ ok: true, response: { kind: 'spot', lines: ['l2', 'l3'] } })
	const count = { tick: ['activities.error.count?count=2'] }
	expect(refused(made.spot, { tick: ['l2'] })).toEqual(count)
	expect(refused(made.spot, { tick: ['l1', 'l2', 'l3'] })).toEqual(count)
	expect(refused(made.spot, { tick: ['l2', 'l9'] })).toEqual(count)
	expect(refused(made.spot, {})).toEqual(count)
})

test('a role-play takes no answer from the person who plays it', () => {
	expect(refused(made.rolePlay, { tick: ['c1', 'c2'] })).toEqual({ '': ['activities.error.invalid'] })
})

test('after the answer, each line has its verdict and its reason', () => {
	expect(activityState(made.spot, 'en', seed, { kind: 'spot', lines: ['l2', 'l3'] })).toMatchObject({
		lines: [
			{ id: 'l1', who: 'Ivo', wrong: false, ticked: false },
			{ id: 'l2', wrong: true, ticked: true, why: 'It blames her.' },
			{ id: 'l3', who: null, wrong: false, ticked: true },
			{ id: 'l4' },
			{ id: 'l5', wrong: true, ticked: false },
		],
	})
})

test('after the answer, the page knows what was right and why', () => {
	const pairs = { l1: 'r2', l2: 'r3' }
	expect(activityState(made.match, 'en', seed, { kind: 'match', pairs })).toMatchObject({
		points: 0.5,
		rows: [
			{ chosen: 'Y', right: true },
			{ chosen: 'Z', right: false, expected: 'X', why: 'X.' },
		],
	})
})

test('an ending comes with the way that led there, and a way through a changed text ends where it still holds', () => {
	const path = [
		{ node: 's1', choice: 'a' },
		{ node: 's2', choice: 'b' },
	]
	const state = activityState(made.scenario, 'en', seed, { kind: 'scenario', path })
	expect(state).toMatchObject({ node: null, ending: { kind: 'good', title: 'Home' }, points: 0.75 })
	expect(state).toMatchObject({ path: [{ choice: 'Go on' }, { choice: 'So so', consequence: 'So so.' }] })
	const gone = [
		{ node: 's1', choice: 'a' },
		{ node: 's9', choice: 'a' },
	]
	expect(activityState(made.scenario, 'en', seed, { kind: 'scenario', path: gone })).toMatchObject({
		node: { id: 's2' },
	})
})
