import { expect, test } from '#tests/support/fixtures.ts'
import { word } from '#tests/support/words.ts'
import { confirmInPerson } from './acts/confirm-in-person.ts'
import { doSayItBack } from './acts/do-say-it-back.ts'
import { hirePerson } from './acts/hire-person.ts'
import { joinByCode } from './acts/join-by-code.ts'
import { readHandbook } from './acts/read-handbook.ts'
import { runRefresher } from './acts/run-refresher.ts'
import { signHandbook } from './acts/sign-handbook.ts'
import { takeQuiz } from './acts/take-quiz.ts'

const nora = { name: 'Nora Žužek', number: '3001', place: 'Old Town', position: 'Till' }
const password = 'four words nobody guesses'

test('from hiring to the receipt, across everybody @nojs', async ({ page: own, anotherPage }) => {
	test.slow()
	const hr = await anotherPage('1003')
	const supervisor = await anotherPage('1002')

	const code = await test.step('HR adds a person and prints the slip', () => hirePerson(hr, nora))
	await test.step('the person joins', () => joinByCode(own, code, nora.name, password))
	await test.step('the supervisor confirms in person', () => confirmInPerson(supervisor, nora.name))
	await test.step('the person sees today’s step', async () => {
		await own.goto('/')
		await expect(
			own
				.getByText(word('today.next.today'))
				.or(own.getByText(word('today.next.due')))
				.first(),
		).toBeVisible()
	})
	await test.step('does N4 with its tasks, fails and then passes its quiz', async () => {
		await own.goto('/learn')
		await own.getByRole('link', { name: 'Say it back' }).click()
		await doSayItBack(own)
		await own.getByRole('link', { name: word('learn.lesson.toQuiz') }).click()
		await takeQuiz(own, 'say-it-back', 'wrong')
		await takeQuiz(own, 'say-it-back', 'right')
		await own.getByRole('radio', { name: word('learn.place.work') }).check()
		await own.getByRole('button', { name: word('learn.place.save') }).click()
	})
	await test.step('reads the sections, answers the checks, signs', async () => {
		await own.goto('/handbook')
		await readHandbook(own)
		await signHandbook(own, nora.name, password)
		await expect(own.getByText(word('receipt.identity.yes', { name: 'Tomaž Kranjc' }))).toBeVisible()
	})
	await test.step('the supervisor runs a refresher with that person', () => runRefresher(supervisor, [nora.name]))
	await test.step('HR sees the signature, opens the receipt, exports the CSV', async () => {
		await hr.goto('/hr/sign-off')
		await hr.getByLabel(word('hr.signOff.search')).fill('zuzek')
		await hr.getByRole('button', { name: word('common.search.submit') }).click()
		const row = hr.getByRole('row').filter({ hasText: nora.name })
		await expect(row.getByText(word('hr.signOff.status.signed'))).toBeVisible()
		const file = hr.waitForEvent('download')
		await hr.getByRole('link', { name: word('hr.signOff.export') }).click()
		const lines = await linesOf(await file)
		expect(
			lines.filter((line) => line.includes(nora.name) && line.includes(word('hr.signOff.confirmed.yes'))),
		).toHaveLength(1)
		await row.getByRole('link', { name: word('hr.signOff.receipt') }).click()
		await expect(
			hr.getByRole('heading', { level: 1, name: word('receipt.heading', { name: nora.name }) }),
		).toBeVisible()
		await expect(hr.getByText(word('receipt.proof.same'))).toBeVisible()
	})
})

async function linesOf(file: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<string[]> {
	const parts: string[] = []
	for await (const part of await file.createReadStream()) parts.push(part.toString())
	return parts.join('').split('\r\n')
}
