import { expect, type Page } from '@playwright/test'
import { type Keyed, type KeyedText, quizKeys } from '#tests/support/content-keys.ts'
import { rightFields, wrongFields } from '#tests/support/quiz-answers.ts'
import { word } from '#tests/support/words.ts'

/** From the quiz's own page to its result, answering everything rightly or everything wrongly. */
export async function takeQuiz(page: Page, lesson: string, how: 'right' | 'wrong') {
	const start = page.getByRole('button', { name: word('learn.quiz.start'), exact: true })
	const again = page.getByRole('button', { name: word('learn.result.again'), exact: true })
	await start.or(again).click()
	await answerAll(page, lesson, how)
	const outcome = word(how === 'right' ? 'learn.result.passed' : 'learn.result.failed')
	await expect(page.getByRole('heading', { level: 1, name: outcome })).toBeVisible()
}

async function answerAll(page: Page, lesson: string, how: 'right' | 'wrong') {
	const { questions, texts } = quizKeys(lesson)
	const send = page.getByRole('button', { name: /^(Answer|Decide)$/ })
	const onward = page.getByRole('link', { name: word('learn.feedback.next') })
	const result = page.getByRole('link', { name: word('learn.feedback.toResult') })
	for (let answers = 0; answers < 60; answers++) {
		await expect(send.or(onward).or(result)).toBeVisible()
		if (await result.isVisible()) return result.click()
		if (await onward.isVisible()) {
			await onward.click()
			await expect(onward).toBeHidden()
			continue
		}
		const asked = await page.locator('input[name=question]').inputValue()
		const step = await page.locator('input[name=step]').inputValue()
		const question = questions.find(({ id }) => id === asked)
		if (!question) throw new Error(`The quiz of ${lesson} has no question ${asked}`)
		await answer(page, question, texts[asked] as KeyedText, how)
		await send.click()
		await expect(page.locator(`input[name=step][value="${step}"]`)).toHaveCount(0)
	}
	throw new Error(`The quiz of ${lesson} does not come to an end`)
}

async function answer(page: Page, question: Keyed, text: KeyedText, how: 'right' | 'wrong') {
	const node = page.locator('input[name=node]')
	const at = (await node.count()) > 0 ? await node.inputValue() : undefined
	for (const [name, value] of how === 'right' ? rightFields(question, at) : wrongFields(question, at)) {
		const [kind = '', id = ''] = name.split('-')
		if (kind === 'position') await page.getByLabel(text.options?.[id]?.text ?? '', { exact: true }).selectOption(value)
		else if (kind === 'pair')
			await page
				.getByLabel(text.left?.[id]?.text ?? '', { exact: true })
				.selectOption({ label: text.right?.[value] ?? '' })
		else if (kind === 'choice') await page.locator(`[name=choice][value="${value}"]`).check()
		else await page.locator(`[name=${name}]`).fill(value)
	}
}
