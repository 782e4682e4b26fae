import { castPassword } from '#scripts/cast.ts'
import { expect, test } from '#tests/support/fixtures.ts'
import { word } from '#tests/support/words.ts'

test.use({ houseName: 'of HR' })

test('HR sees by name what needs attention, and each name leads on @nojs', async ({ page, signInAs }) => {
	await signInAs('1003')
	await page.goto('/hr')
	await expect(page.getByRole('heading', { level: 1, name: word('hr.home.title') })).toBeVisible()
	await page.getByRole('main').getByRole('link', { name: 'Đorđe Šćepanović' }).first().click()
	await expect(page.getByRole('heading', { level: 1, name: 'Đorđe Šćepanović' })).toBeVisible()
})

test('the sign-off list narrows by search, chips and location, and its address keeps what was asked @nojs @desk', async ({
	page,
	signInAs,
}) => {
	await signInAs('1003')
	await page.goto('/hr/sign-off')
	await page.getByLabel(word('hr.signOff.search')).fill('scepanovic')
	await page.getByRole('button', { name: word('common.search.submit') }).click()
	await expect(page.getByText('Đorđe Šćepanović')).toBeVisible()
	await expect(page.getByText('Õie Ööbik')).toHaveCount(0)
	await page.goto(page.url())
	await expect(page.getByText('Đorđe Šćepanović')).toBeVisible()
	await page.goto('/hr/sign-off')
	await page
		.getByRole('link', { name: new RegExp(`^${word('hr.signOff.status.signed')} \\d`) })
		.first()
		.click()
	await expect(page.getByText('Õie Ööbik')).toBeVisible()
	await expect(page.getByText('Mia Horvat')).toHaveCount(0)
})

test('a question is answered, and whoever asked reads the answer @nojs', async ({ page, anotherPage }) => {
	const answer = 'Only for a complaint. The table hangs by the till.'
	const hr = await anotherPage('1003')
	await hr.goto('/hr/questions')
	const question = hr
		.locator('form')
		.filter({ has: hr.getByLabel(word('hr.questions.answer', { name: 'Žiga Čuček' })) })
	await question.getByRole('textbox').fill(answer)
	await question.getByRole('button', { name: word('hr.questions.send') }).click()
	await expect(hr.getByText(word('hr.questions.sent'))).toBeVisible()
	await joined(page)
	await page.goto('/handbook/1')
	await expect(page.getByText(answer)).toBeVisible()

	async function joined(own: typeof page) {
		await own.goto('/login')
		await own.getByLabel(word('access.signIn.name')).fill('2003')
		await own.getByLabel(word('access.signIn.password'), { exact: true }).fill(castPassword)
		await own
			.getByRole('main')
			.getByRole('button', { name: word('access.signIn.submit') })
			.click()
		await expect(
			own.getByRole('heading', { level: 1, name: word('today.hello', { name: 'Žiga Čuček' }) }),
		).toBeVisible()
	}
})

test('a move ends one post and begins the next, and leaving ends the session at the next tap @nojs', async ({
	page: person,
	anotherPage,
	signInAs,
	house,
}) => {
	await signInAs('1006')
	await person.goto('/learn')
	const hr = await anotherPage('1003')
	await hr.goto(`/hr/people/${house.personId('1006')}`)
	await hr
		.getByRole('link', { name: /^Move or change/ })
		.first()
		.click()
	await hr.getByLabel(word('hr.people.fields.location'), { exact: true }).selectOption({ label: 'Harbour' })
	await hr.getByRole('button', { name: word('hr.people.post.move') }).click()
	await expect(hr.getByText('Harbour').first()).toBeVisible()
	await hr.getByRole('link', { name: word('hr.people.person.leaving', { name: 'Ľubica Ďuríčková' }) }).click()
	await hr.getByRole('radio', { name: word('hr.people.end.now') }).check()
	await hr.getByRole('button', { name: word('hr.people.end.leave') }).click()
	await expect(hr.getByText(word('hr.people.person.standing.left')).first()).toBeVisible()
	await person.goto('/learn')
	await expect(person).toHaveURL(/\/login/)
})

test('a new version is published with its note, and everybody owes it @nojs', async ({ page, signInAs, house }) => {
	await signInAs('1003')
	await page.goto('/hr/handbook')
	await page.getByLabel(word('hr.handbook.publish.note')).fill('Nothing but a test of publishing.')
	await page.getByRole('button', { name: word('hr.handbook.publish.send', { number: 2 }) }).click()
	await expect(page.getByText(word('hr.handbook.publish.published', { number: 2 }))).toBeVisible()
	const owing = house.rows<{ count: number }>(
		'select count(*) as count from obligation o join handbook_version v on v.id = o.version_id where v.number = 2',
	)
	expect(owing[0]?.count).toBeGreaterThan(10)
})
