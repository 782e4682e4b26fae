import { expect, type Page } from '@playwright/test'
import { handbookChecks, handbookCheckTexts, handbookSections } from '#tests/support/content-keys.ts'
import { word } from '#tests/support/words.ts'

/** From the handbook's own page through every section that is still open, in the order in which it leads. */
export async function readHandbook(page: Page, missFirst = false) {
	const first = page.getByRole('button', { name: word('handbook.start'), exact: true })
	const goOn = page.getByRole('link', { name: /^Go on: / })
	await first.or(goOn).click()
	const sections = handbookSections()
	let missed = missFirst
	for (let count = 0; count < sections.length; count++) {
		await expect(page).toHaveURL(/\/sections\/[\w-]+/)
		const slug = new URL(page.url()).pathname.split('/').at(-1)
		const section = sections.find((one) => one.slug === slug)
		if (!section) throw new Error(`The handbook has no section ${slug}`)
		for (const check of section.checks) {
			await answerCheck(page, check, missed)
			missed = false
		}
		await confirm(page, section.act)
		await expect(page).not.toHaveURL((url) => url.pathname.endsWith(`/sections/${slug}`))
		if (!page.url().includes('/sections/')) break
	}
}

async function answerCheck(page: Page, id: string, missFirst: boolean) {
	const { key, options } = handbookChecks()[id] ?? { key: '', options: [] }
	const texts = handbookCheckTexts()[id]?.options ?? {}
	const check = page.locator(`#${id}`)
	for (const choice of missFirst ? [options.find((one) => one !== key) ?? '', key] : [key]) {
		await check.getByRole('radio', { name: texts[choice]?.text ?? '' }).check()
		await check.getByRole('button').click()
		await expect(check.getByText(texts[choice]?.why ?? '')).toBeVisible()
	}
}

async function confirm(page: Page, act: string) {
	if (act === 'agree') await page.getByRole('checkbox', { name: word('handbook.section.agree') }).check()
	const button = { agree: 'confirm', read: 'read', notice: 'notice' }[act] ?? act
	await page.getByRole('button', { name: word(`handbook.section.${button}`), exact: true }).click()
}
