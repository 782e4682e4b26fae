import { expect, type Page } from '@playwright/test'
import { word } from '#tests/support/words.ts'

export type Newcomer = { name: string; number: string; place: string; position: string; role?: string }

/** HR adds somebody and prints the slip; gives the code that stands on it. */
export async function hirePerson(page: Page, { name, number, place, position, role = 'employee' }: Newcomer) {
	await page.goto('/hr/people')
	await page.getByRole('link', { name: word('hr.people.add') }).click()
	await page.getByLabel(word('hr.people.fields.name'), { exact: true }).fill(name)
	await page.getByLabel(word('hr.people.fields.employeeNumber')).fill(number)
	await page.getByLabel(word('hr.people.fields.location'), { exact: true }).selectOption({ label: place })
	await page.getByRole('radio', { name: word(`hr.people.roles.${role}`) }).check()
	await page.getByLabel(word('hr.people.fields.position')).fill(position)
	await page.getByRole('button', { name: word('hr.people.new.submit'), exact: true }).click()
	return makeCode(page, word('access.codes.makeJoin'), name)
}

export async function makeCode(page: Page, button: string, name: string): Promise<string> {
	await page.getByRole('button', { name: button }).click()
	const slip = page.locator('.paper-slip')
	await expect(slip.getByRole('heading', { name })).toBeVisible()
	await expect(slip.getByRole('img')).toBeVisible()
	const code = /[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}/.exec(await slip.innerText())?.[0]
	if (!code) throw new Error('The slip has no code')
	return code
}
