import { castPassword } from '#scripts/cast.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import { word } from '#tests/support/words.ts'
import { doActivities } from './acts/do-activities.ts'
import { doSayItBack } from './acts/do-say-it-back.ts'
import { readHandbook } from './acts/read-handbook.ts'
import { signHandbook } from './acts/sign-handbook.ts'
import { takeQuiz } from './acts/take-quiz.ts'

test('a new hire signs in with a number and sees the next step first @nojs', async ({ page }) => {
	await page.goto('/learn')
	await expect(page).toHaveURL(/\/login\?to=/)
	await page.getByLabel(word('access.signIn.name')).fill('1001')
	await page.getByLabel(word('access.signIn.password'), { exact: true }).fill(castPassword)
	await page
		.getByRole('main')
		.getByRole('button', { name: word('access.signIn.submit') })
		.click()
	await expect(page).toHaveURL(/\/learn$/)
	await page.goto('/')
	await expect(page.getByRole('heading', { level: 1, name: word('today.hello', { name: 'Mia Horvat' }) })).toBeVisible()
	await page
		.getByRole('link', { name: new RegExp(`^(${word('today.next.begin')}|${word('today.next.goOn')})`) })
		.first()
		.click()
	await expect(page.getByRole('heading', { level: 1, name: 'Listen before you fix' })).toBeVisible()
})

test('a lesson is complete when its tasks are answered and its quiz passed @nojs', async ({
	page,
	signInAs,
	house,
}) => {
	await signInAs('1001')
	await page.goto('/learn/lessons/say-it-back')
	await doSayItBack(page)
	await page.getByRole('link', { name: word('learn.lesson.toQuiz') }).click()
	await takeQuiz(page, 'say-it-back', 'wrong')
	await takeQuiz(page, 'say-it-back', 'right')
	await page.getByRole('radio', { name: word('learn.place.work') }).check()
	await page.getByRole('button', { name: word('learn.place.save') }).click()
	await expect(page.getByText(word('learn.completed.title', { lesson: 'Say it back' }))).toBeVisible()
	const kept = house.rows(
		'select 1 from lesson_completion where lesson = ? and person_id = ?',
		'say-it-back',
		house.personId('1001'),
	)
	expect(kept).toHaveLength(1)
})

for (const [lesson, kind] of [
	['listen-before-you-fix', 'sorted and decided'],
	['first-minute', 'marked and ticked'],
] as const)
	test(`a lesson in which things are ${kind} is done to its end @nojs`, async ({ page, signInAs, house }) => {
		await signInAs('4005')
		await page.goto(`/learn/lessons/${lesson}`)
		await doActivities(page, lesson)
		await page.getByRole('link', { name: word('learn.lesson.toQuiz') }).click()
		await takeQuiz(page, lesson, 'right')
		await page.getByRole('radio', { name: word('learn.place.home') }).check()
		await page.getByRole('button', { name: word('learn.place.save') }).click()
		const kept = 'select 1 from lesson_completion where lesson = ? and person_id = ?'
		await expect.poll(() => house.rows(kept, lesson, house.personId('4005'))).toHaveLength(1)
	})

test('after two fails the lesson is offered again, and nobody waits on the clock @nojs', async ({ page, signInAs }) => {
	await signInAs('1001')
	await page.goto('/learn/quizzes/your-green-zone')
	await takeQuiz(page, 'your-green-zone', 'wrong')
	await takeQuiz(page, 'your-green-zone', 'wrong')
	await page.getByRole('link', { name: word('learn.result.lesson') }).click()
	await page.getByRole('link', { name: word('learn.lesson.toQuiz') }).click()
	await takeQuiz(page, 'your-green-zone', 'right')
})

test('the handbook is read section by section, its checks answered, and signed once @nojs', async ({
	page,
	signInAs,
	house,
}) => {
	await signInAs('1001')
	await page.goto('/handbook')
	await readHandbook(page, true)
	await signHandbook(page, 'Mia Horvat', castPassword)
	expect(house.rows('select 1 from signature where person_id = ?', house.personId('1001'))).toHaveLength(1)
	await page.goto('/handbook')
	await expect(page.getByRole('link', { name: word('handbook.signed.receipt') })).toBeVisible()
})
