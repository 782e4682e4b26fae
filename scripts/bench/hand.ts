import type { Locator, Page } from '@playwright/test'

export type Hand = {
	page: Page
	/** Presses, and waits until everything that was asked for has come. */
	press: (target: Locator) => Promise<void>
	/** Bytes on the wire so far, headers included. */
	received: () => number
}

const QUIET = 250

export async function handOn(page: Page): Promise<Hand> {
	let bytes = 0
	const wire = { open: 0, at: 0 }
	const moved = (change: number) => () => {
		wire.open += change
		wire.at = performance.now()
	}
	page.on('request', moved(1))
	page.on('requestfinished', moved(-1))
	page.on('requestfailed', moved(-1))
	const session = await page.context().newCDPSession(page)
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength
	})
	await session.send('Network.enable')
	const press = async (target: Locator) => {
		await target.click()
		wire.at = performance.now()
		while (wire.open > 0 || performance.now() - wire.at < QUIET) await page.waitForTimeout(QUIET / 5)
	}
	return { page, press, received: () => bytes }
}
