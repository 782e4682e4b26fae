import { expect, test } from 'vitest'
import type { AttemptView } from '#app/learning/attempt-view.ts'
import type { LoadedQuestion } from '#app/mdx/load/quizzes.server.ts'
import { loader as attemptPage } from '#app/routes/learn.attempts.$id._index.tsx'
import { action as answer, loader as askedAgain } from '#app/routes/learn.attempts.$id.answers.tsx'
import { loader as lessonPage } from '#app/routes/learn.lessons.$slug._index.tsx'
import { action as start, loader as startPage } from '#app/routes/learn.quizzes.$slug.tsx'
import { redirectOf, signedInAs, statusOf } from '#tests/support/ask-route.ts'
import { contentOfTheHouse, school } from '#tests/support/learner.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const content = await contentOfTheHouse()
type Page = { view: AttemptView }

async function signedIn() {
	const db = await testDatabase()
	const { learner } = await school(db, new Date())
	return signedInAs(db, await learner('Mia', [{ fromDay: '2026-01-01' }]))
}

/** Every sentence that gives an answer away: reasons, models, feedback, named misconceptions. */
function secretsOf(text: object): string[] {
	const secret = new Set(['why', 'model', 'feedback', 'misconceptions', 'criteria'])
	const strings = (value: unknown): string[] =>
		typeof value === 'string' ? [value] : Object.values((value ?? {}) as object).flatMap(strings)
	return Object.entries(text).flatMap(([name, value]) => {
		if (secret.has(name)) return strings(value)
		return typeof value === 'object' ? secretsOf(value as object) : []
	})
}

const names = (value: unknown): string[] =>
	value && typeof value === 'object' ? Object.entries(value).flatMap(([name, inner]) => [name, ...names(inner)]) : []

function expectNoKey(page: unknown, open: LoadedQuestion[]) {
	const sent = JSON.stringify(page)
	for (const question of open)
		for (const secret of secretsOf(question.texts.en ?? {}))
			expect(sent).not.toContain(JSON.stringify(secret).slice(1, -1))
}

test.each(
	Object.values(content.quizzes),
)('no page of the quiz of $lesson says an answer before it is stored', async (quiz) => {
	const browser = await signedIn()
	const { questions, lesson } = quiz
	const seen = new Set<string>()
	expectNoKey(await browser.get(startPage, `/learn/quizzes/${lesson}`, { slug: lesson }), questions)
	// Each further attempt asks the other members of the families.
	for (let tries = 0; tries < 9 && seen.size < questions.length; tries++) {
		const begun = await browser.post(start, `/learn/quizzes/${lesson}?from=lesson`, { slug: lesson }, {})
		for (const id of await takeQuiz(browser, questions, redirectOf(begun) ?? '')) seen.add(id)
	}
	expect(seen.size).toBeGreaterThanOrEqual(questions.length - 2)
})

type Browser = Awaited<ReturnType<typeof signedIn>>

/** Goes through an attempt page by page, and through every way to a page; gives the ids of the questions asked. */
async function takeQuiz({ get, post }: Browser, questions: LoadedQuestion[], path: string) {
	const id = path.split('/').at(-1)
	const answered = new Set<string>()
	const open = () => questions.filter((question) => !answered.has(question.id))
	for (let guard = 0; guard < 30; guard++) {
		const page = await get<Page>(attemptPage, path, { id })
		expectNoKey(page, open())
		if (page.view.state !== 'question') break
		const { question, step } = page.view
		expectNoKey(await get(askedAgain, `${path}/answers`, { id }), open())
		for (const name of ['key', 'why', 'right', 'quality', 'critical', 'points', 'value', 'strict', 'model', 'expected'])
			expect(names(page.view)).not.toContain(name)
		if (['ordering', 'matching'].includes(question.type))
			expect(question.options.map((option) => option.id)).toEqual(question.options.map((_, at) => String(at + 1)))
		const unread = { question: question.id, step: String(step), node: question.node?.id ?? '' }
		const refused = await post(answer, `${path}/answers`, { id }, unread)
		expect(statusOf(refused)).toBe(422)
		expectNoKey(refused, open())
		const stored = redirectOf(await post(answer, `${path}/answers`, { id }, anyAnswer(question, step))) ?? ''
		expect(stored).toBe(`${path}?after=${step + 1}#result`)
		// Of a scenario the decision taken is told from here on.
		answered.add(question.id)
		expectNoKey(await get<Page>(attemptPage, stored.split('#')[0] ?? '', { id }), open())
	}
	expect((await get<Page>(attemptPage, path, { id })).view.state).toBe('result')
	return answered
}

function anyAnswer(question: Extract<AttemptView, { state: 'question' }>['question'], step: number) {
	const fields = new URLSearchParams({ question: question.id, step: String(step) })
	if (question.node) fields.set('node', question.node.id)
	if (question.type === 'ordering') for (const { id } of question.options) fields.set(`position-${id}`, id)
	else if (question.type === 'matching') for (const { id } of question.left) fields.set(`pair-${id}`, '1')
	else if (question.type === 'numeric') fields.set('number', '7,5')
	else if (question.type === 'short_text') fields.set('text', 'I say it back.')
	else fields.set('choice', question.options[0]?.id ?? '')
	return fields
}

test.each(Object.values(content.lessons))('the page of $slug says no answer before one is stored', async ({ slug }) => {
	const { get } = await signedIn()
	const page = await get<{ activities: Record<string, unknown> }>(lessonPage, `/learn/lessons/${slug}`, { slug })
	const activities = Object.values(content.activities).filter(({ lesson }) => lesson === slug)
	expect(Object.keys(page.activities).sort()).toEqual(activities.map(({ id }) => id).sort())
	const sent = JSON.stringify(page.activities)
	// The criteria of a role-play are there to be read before it is played.
	for (const activity of activities.filter(({ kind }) => kind !== 'role-play'))
		for (const secret of secretsOf(activity.texts.en ?? {}))
			expect(sent).not.toContain(JSON.stringify(secret).slice(1, -1))
	for (const name of ['key', 'why', 'right_answer', 'quality', 'critical', 'wrong', 'ticked'])
		expect(names(page.activities)).not.toContain(name)
})
