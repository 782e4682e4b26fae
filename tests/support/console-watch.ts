import { expect, type Page } from '@playwright/test'

/** The browser itself notes every answer from 400 up; a form with a mistake in it is answered 422. */
const BROWSER_NOTE = /^Failed to load resource: the server responded with a status of 422/
/** Said at times of the join form without script, whose name field is there: a hint of the lowest level. */
const HALF_READ =
	/^\[DOM\] Password forms should have \(optionally hidden\) username fields .*\(verbose on \S+\/join\/\S+\)$/

export function listen() {
	const said: string[] = []
	const allowed = [BROWSER_NOTE, HALF_READ]
	const note = (text: string, where: string) => {
		said.push(`${text} (${where})`)
	}
	return {
		said,
		allow: (pattern: RegExp) => allowed.push(pattern),
		unexpected: () => said.filter((text) => !allowed.some((pattern) => pattern.test(text))),
		add(page: Page) {
			page.on('console', (message) => note(message.text(), `${message.type()} on ${page.url()}`))
			page.on('pageerror', (error) => note(String(error), `error on ${page.url()}`))
		},
	}
}

/** A broken rule of the CSP is a console message too, so silence says that there was none. */
export function expectSilent(watch: ReturnType<typeof listen>) {
	expect(watch.unexpected(), 'the console is silent').toEqual([])
}
