import { expect, test } from '#tests/support/fixtures.ts'
import { word } from '#tests/support/words.ts'
import { makeCode } from './acts/hire-person.ts'
import { joinByCode } from './acts/join-by-code.ts'
import { runRefresher } from './acts/run-refresher.ts'

test('a supervisor sees the team by name, and nobody of another place @nojs', async ({
	page,
	signInAs,
	allowConsole,
}) => {
	allowConsole(/status of 403/)
	await signInAs('1002')
	await page.goto('/shift')
	await expect(page.getByRole('heading', { level: 1, name: 'Old Town' })).toBeVisible()
	await expect(page.getByText('Đorđe Šćepanović').first()).toBeVisible()
	await expect(page.getByText('Žiga Čuček')).toHaveCount(0)
	await page.goto('/hr')
	await expect(page.getByRole('heading', { level: 1, name: word('common.errors.forbidden.title') })).toBeVisible()
})

test('an area lead switches between the two places @nojs', async ({ page, signInAs }) => {
	await signInAs('1009')
	await page.goto('/shift')
	for (const place of ['Harbour', 'Old Town']) {
		const link = page.getByRole('navigation', { name: word('shift.place.label') }).getByRole('link', { name: place })
		if (await link.isVisible()) await link.click()
		else {
			await page.getByLabel(word('shift.place.select')).selectOption({ label: place })
			await page.getByRole('button', { name: word('shift.place.go') }).click()
		}
		await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible()
	}
})

test('a refresher is run to its end and stands in the history @nojs', async ({ page, signInAs, house }) => {
	await signInAs('2001')
	await runRefresher(page, ['Žiga Čuček'])
	const [kept] = house.rows<{ hands: number }>(
		`select r.hands_right as hands from refresher r join attendance a on a.refresher_id = r.id
		 where a.person_id = ? order by r.started_at desc limit 1`,
		house.personId('2003'),
	)
	expect(kept?.hands).toBe(1)
})

test('a forgotten password is got over in under two minutes, without e-mail @nojs', async ({ page, anotherPage }) => {
	const supervisor = await anotherPage('1002')
	await supervisor.goto('/shift')
	const since = Date.now()
	await supervisor.getByText(word('shift.team.codes')).click()
	await supervisor.getByRole('link', { name: 'Ľubica Ďuríčková', exact: true }).click()
	const code = await makeCode(supervisor, word('access.codes.makeReset'), 'Ľubica Ďuríčková')
	await joinByCode(page, code, 'Ľubica Ďuríčková', 'another long password of mine')
	expect(Date.now() - since).toBeLessThan(120_000)
})
