import { expect, test } from 'vitest'
import { questionView } from '#app/learning/question-view.ts'
import { activityView } from '#app/mdx/activity-view.ts'
import { loadContent } from '#app/mdx/content.server.ts'
import { activityParts, questionParts } from '#app/mdx/lint/question-parts.ts'
import type { LoadedActivity } from '#app/mdx/load/activities.server.ts'
import * as made from './made-activities.ts'

const { activities, quizzes } = await loadContent({ contentDir: 'content' })
const secrets = [
	'key',
	'why',
	'feedback',
	'misconceptions',
	'quality',
	'critical',
	'ending',
	'model',
	'criteria',
	'right":true',
	'wrong',
	'ticked',
	'seen',
]

/** A word that only the key's side knows may not occur as a field of the view. */
function fieldsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(fieldsOf)
	if (!value || typeof value !== 'object') return []
	return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)])
}

const kinds: LoadedActivity[] = Object.values(made)

test.each([
	...Object.values(activities),
	...kinds,
])('the page of $id holds no key and no reason before the answer', (activity) => {
	const view = activityView(activity, 'en', 'a person')
	expect(fieldsOf(view).filter((name) => secrets.includes(name))).toEqual([])
	const sent = JSON.stringify(view)
	for (const { text } of activityParts(activity, 'en')?.reasons ?? []) expect(sent).not.toContain(JSON.stringify(text))
	if (activity.kind === 'self-check') expect(sent).not.toContain(JSON.stringify(activity.texts.en?.model))
})

const questions = Object.values(quizzes).flatMap((quiz) => quiz.questions)

test.each(questions)('the page of question $id holds no key, reason or misconception before the answer', (question) => {
	const view = questionView(question, { language: 'en', seed: 'an attempt', path: [] })
	expect(fieldsOf(view).filter((name) => secrets.includes(name))).toEqual([])
	const sent = JSON.stringify(view)
	const told = [
		...(questionParts(question, 'en')?.reasons ?? []).map(({ text }) => text),
		...Object.values(question.texts.en?.misconceptions ?? {}),
	]
	for (const text of told) expect(sent).not.toContain(JSON.stringify(text))
})

test('steps and partners are sent by their place on the page, and never stand in the right order', () => {
	for (const activity of Object.values(activities)) {
		if (activity.kind !== 'order') continue
		const texts = activity.structure.steps.map((id) => activity.texts.en?.steps[id])
		for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
			const view = activityView(activity, 'en', seed)
			if (view.kind !== 'order') throw new Error('not an order')
			expect(view.steps.map(({ token }) => token)).toEqual(texts.map((_, i) => String(i + 1)))
			expect(view.steps.map(({ text }) => text)).not.toEqual(texts)
		}
	}
})

test('a person sees the same order each time, and another person another one', () => {
	const activity = Object.values(activities).find(({ kind }) => kind === 'sort')
	if (!activity) throw new Error('no sort activity')
	expect(activityView(activity, 'en', 'mia')).toEqual(activityView(activity, 'en', 'mia'))
	const seen = ['mia', 'kai', 'ana', 'jaan'].map((seed) => JSON.stringify(activityView(activity, 'en', seed)))
	expect(new Set(seen).size).toBeGreaterThan(1)
})
