import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { expectSilent, listen } from './console-watch.ts'
import { freshHouse, type House } from './house.ts'
import { sessionFor } from './sign-in.ts'

type Worker = {
	/** A file that changes what all share (a new version, a leaver) names a house of its own. */
	houseName: string
	house: House
}
type Each = {
	/** Console messages that this test expects, such as the browser's own note on a refused document. */
	allowConsole: (pattern: RegExp) => void
	/** Signs the context of `page` in as the person with this employee number, by writing the session. */
	signInAs: (employeeNumber: string, context?: BrowserContext) => Promise<void>
	/** A second browser, for another person; watched like `page`. */
	anotherPage: (employeeNumber?: string) => Promise<Page>
}

export const test = base.extend<Each & { watch: ReturnType<typeof listen> }, Worker>({
	houseName: ['shared', { option: true, scope: 'worker' }],
	house: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
		async ({}, use) => {
			const house = await freshHouse()
			await use(house)
			await house.close()
		},
		{ scope: 'worker', timeout: 120_000 },
	],
	baseURL: async ({ house }, use) => use(house.origin),
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the pattern
	watch: async ({}, use) => {
		const watch = listen()
		await use(watch)
		expectSilent(watch)
	},
	page: async ({ page, watch }, use) => {
		watch.add(page)
		await use(page)
	},
	allowConsole: async ({ watch }, use) => use((pattern) => watch.allow(pattern)),
	signInAs: async ({ house, context }, use) =>
		use(async (number, where = context) => where.addCookies([await sessionFor(house, number)])),
	anotherPage: async (
		{ browser, contextOptions, viewport, isMobile, hasTouch, javaScriptEnabled, house, watch },
		use,
	) => {
		const contexts: BrowserContext[] = []
		await use(async (number) => {
			const settings = { viewport, isMobile, hasTouch, javaScriptEnabled, baseURL: house.origin }
			const context = await browser.newContext({ ...contextOptions, ...settings, locale: 'en-GB' })
			contexts.push(context)
			if (number) await context.addCookies([await sessionFor(house, number)])
			const page = await context.newPage()
			watch.add(page)
			return page
		})
		for (const context of contexts) await context.close()
	},
})

export { expect } from '@playwright/test'
