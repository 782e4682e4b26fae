import { type KeyedText, lessonSlugs, quizKeys } from '#tests/support/content-keys.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import { answerOn, hiddenFields } from '#tests/support/form-reader.ts'
import { type Sender, sender } from '#tests/support/http.ts'
import { rightFields, wrongFields } from '#tests/support/quiz-answers.ts'
import { word } from '#tests/support/words.ts'

test.describe.configure({ mode: 'parallel' })

for (const half of [0, 1])
	test(`every quiz is failed without its keys and passed with them, part ${half + 1}`, async ({ house }) => {
		const as = await sender(house, '4004')
		const lessons = lessonSlugs.filter((_, index) => index % 2 === half)
		const ended: [string, boolean, boolean][] = []
		for (const lesson of lessons)
			ended.push([lesson, await passes(as, lesson, wrongFields), await passes(as, lesson, rightFields)])
		expect(ended).toEqual(lessons.map((lesson) => [lesson, false, true]))
	})

/** One try over HTTP, question by question as the forms say, to the page of its result. */
async function passes(as: Sender, lesson: string, answering: typeof rightFields): Promise<boolean> {
	const { questions, texts } = quizKeys(lesson)
	const { location } = await as.post(`/learn/quizzes/${lesson}?from=lesson`)
	const attempt = new URL(location ?? '', 'http://x').pathname
	for (let step = 0; step < 40; step++) {
		const { body } = await as.get(attempt)
		const id = hiddenFields(body).find(([name]) => name === 'question')?.[1]
		const question = questions.find((one) => one.id === id)
		if (!question || !id) return outcome(body)
		const answer = answerOn(body, question, texts[id] as KeyedText, answering)
		const { status } = await as.post(`${attempt}/answers`, [...hiddenFields(body), ...answer])
		if (status !== 302) throw new Error(`${id} was answered with ${status}`)
	}
	throw new Error(`The quiz of ${lesson} does not come to an end`)
}

function outcome(body: string): boolean {
	const said = (result: string) => body.includes(`>${word(`learn.result.${result}`)}<`)
	if (said('passed') === said('failed')) throw new Error('The result says neither passed nor failed')
	return said('passed')
}
