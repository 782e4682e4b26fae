import {
	handbookChecks,
	handbookCheckTexts,
	handbookSections,
	type KeyedText,
	lessonSlugs,
	quizKeys,
} from '#tests/support/content-keys.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import { answerOn, hiddenFields } from '#tests/support/form-reader.ts'
import { type Sender, sender } from '#tests/support/http.ts'
import { activitySecrets, quizSecrets, told } from '#tests/support/secret-texts.ts'

test.describe.configure({ mode: 'parallel' })

const learner = '4001'

for (const lesson of lessonSlugs) {
	test(`no answer of the quiz of ${lesson} is told before its own is stored`, async ({ house }) => {
		const as = await sender(house, learner)
		const secrets = quizSecrets(lesson)
		const met = new Set<string>()
		const early: string[] = []
		for (let round = 0; round < 40 && met.size < secrets.size; round++)
			early.push(...(await oneTry(as, lesson, met, secrets)))
		expect(early).toEqual([])
		expect(
			[...secrets.keys()].filter((id) => !met.has(id)),
			'every question was looked at',
		).toEqual([])
	})

	test(`the lesson ${lesson} tells no answer to its activities or quiz by itself`, async ({ house }) => {
		const as = await sender(house, learner)
		const secrets = [...activitySecrets(lesson).values(), ...quizSecrets(lesson).values()].flat()
		for (const path of [
			`/learn/lessons/${lesson}`,
			`/learn/lessons/${lesson}.data`,
			`/learn/quizzes/${lesson}`,
			'/learn',
		])
			expect(told((await as.get(path)).body, secrets), path).toEqual([])
	})
}

/** One try at a quiz, answered rightly, looking at every page of it through each door. */
async function oneTry(as: Sender, lesson: string, met: Set<string>, secrets: Map<string, string[]>): Promise<string[]> {
	const { questions, texts } = quizKeys(lesson)
	const { location } = await as.post(`/learn/quizzes/${lesson}?from=lesson`)
	const attempt = new URL(location ?? '', 'http://x').pathname
	const answered = new Set<string>()
	const early: string[] = []
	let page = await as.get(attempt)
	for (let step = 0; step < 40; step++) {
		const id = hidden(page.body, 'question')
		if (!id) return early
		met.add(id)
		const others = await Promise.all([`${attempt}.data`, `${attempt}/answers`].map((door) => as.get(door)))
		const bodies = [page.body, ...others.map(({ body }) => body)]
		const open = [...secrets].filter(([question]) => !answered.has(question)).flatMap(([, own]) => own)
		const path = new Set(decidedSoFar(page.body, texts[id] as KeyedText))
		for (const body of bodies)
			early.push(
				...told(
					body,
					open.filter((secret) => !path.has(secret)),
				).map((secret) => `${id}: ${secret}`),
			)
		const question = questions.find((one) => one.id === id)
		if (!question) throw new Error(`The quiz of ${lesson} has no question ${id}`)
		const fields = [...hiddenFields(page.body), ...answerOn(page.body, question, texts[id] as KeyedText)]
		const stored = await as.post(`${attempt}/answers`, fields)
		if (stored.status !== 302) throw new Error(`${id} was answered with ${stored.status}: ${JSON.stringify(fields)}`)
		page = await as.get(attempt)
		if (stored.location?.includes('after=') && hidden(page.body, 'question') !== id) answered.add(id)
	}
	throw new Error(`The quiz of ${lesson} does not come to an end`)
}

/** In a scenario the words to each decision taken are told with the next one; they are stored by then. */
function decidedSoFar(body: string, text: KeyedText): string[] {
	const soFar = Object.values(text.nodes ?? {}).flatMap((node) => Object.values(node.choices ?? {}))
	return soFar.filter((choice) => told(body, [`You chose: ${choice.text}`]).length > 0).map(({ feedback }) => feedback)
}

const hidden = (body: string, field: string) => hiddenFields(body).find(([name]) => name === field)?.[1]

test('a check of the handbook tells nothing before it is answered, and then only of the answer given', async ({
	house,
}) => {
	const as = await sender(house, learner)
	const [checks, texts] = [handbookChecks(), handbookCheckTexts()]
	const whys = (id: string) => Object.entries(texts[id]?.options ?? {})
	const all = Object.keys(checks).flatMap((id) => whys(id).map(([, { why }]) => why))
	await as.post('/handbook/1/language', [['language', 'en']])
	for (const { slug, checks: own } of handbookSections()) {
		const path = `/handbook/1/sections/${slug}`
		for (const door of [path, `${path}.data`]) expect(told((await as.get(door)).body, all), door).toEqual([])
		const check = own[0]
		if (!check) continue
		const wrong = checks[check]?.options.find((option) => option !== checks[check]?.key) ?? ''
		const key = (await as.get(path)).body.split(`/checks/${check}"`)[1] ?? ''
		await as.post(`/handbook/1/checks/${check}`, [...hiddenFields(key).slice(0, 2), ['response', wrong]])
		const given = whys(check)
			.filter(([option]) => option === wrong)
			.map(([, { why }]) => why)
		for (const door of [path, `${path}.data`]) expect(told((await as.get(door)).body, all), door).toEqual(given)
	}
})
