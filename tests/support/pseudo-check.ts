import { expect, type Page } from '@playwright/test'

const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)))
const dateWords = (['long', 'short'] as const).flatMap((width) =>
	days.flatMap((day) => [
		day.toLocaleDateString('en-GB', { month: width, timeZone: 'UTC' }),
		day.toLocaleDateString('en-GB', { weekday: width, timeZone: 'UTC' }),
	]),
)
/** What is the same in every language, or is made by Intl. */
const SAME = new Set([
	...dateWords,
	'at',
	'EUR',
	'CSV',
	'PDF',
	'ZIP',
	'SHA',
	'QR',
	'UTC',
	'CET',
	'CEST',
	'EET',
	'EEST',
	'GMT',
	'English',
])

const intl = (type: 'region' | 'currency', codes: string[]) =>
	codes.map((code) => new Intl.DisplayNames('en-GB', { type }).of(code) ?? code)
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Countries, zones and currencies come from Intl, which knows no pseudo-language. */
const intlNames = new Set([
	...intl(
		'region',
		letters.flatMap((first) => letters.map((second) => first + second)),
	),
	...intl('currency', Intl.supportedValuesOf('currency')),
	...Intl.supportedValuesOf('timeZone').map((zone) => zone.replaceAll('_', ' ')),
	...Intl.supportedValuesOf('currency'),
	...Intl.supportedValuesOf('currency').map((code) => `${code} · ${intl('currency', [code])}`),
])

/** In the pseudo-language every word of ours is accented: what is not must be a name, a date or marked with its own `lang`. */
export async function expectTranslated(page: Page, names: string[]) {
	const texts = await page.evaluate(ownTexts)
	const longestFirst = [...names].sort((a, b) => b.length - a.length)
	const plain = texts.filter((text) => {
		if (intlNames.has(text)) return false
		let rest = text
		for (const name of longestFirst) rest = rest.replaceAll(name, ' ')
		// Ids, hashes and hours are the same in every language.
		rest = rest.replace(/[\w./:-]*\d[\w./:-]*/g, ' ')
		return (rest.match(/[A-Za-z]{2,}/g) ?? []).some((word) => !SAME.has(word) && isWhole(rest, word))
	})
	expect([...new Set(plain)], `untranslated on ${page.url()}`).toEqual([])
}

/** A run of plain letters counts where no accented letter touches it. */
const isWhole = (text: string, word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text)

function ownTexts(): string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
	const found: string[] = []
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement
		const text = node.textContent?.trim() ?? ''
		if (!parent || !/\p{L}/u.test(text) || parent.closest('script, style, noscript, [hidden], code, pre')) continue
		const language = parent.closest('[lang]')?.getAttribute('lang')
		if (language && language !== document.documentElement.lang) continue
		found.push(text)
	}
	for (const element of document.querySelectorAll('[aria-label], [placeholder], [alt]')) {
		if (element.closest('[lang]')?.getAttribute('lang') !== document.documentElement.lang) continue
		for (const name of ['aria-label', 'placeholder', 'alt']) {
			const text = element.getAttribute(name)
			if (text) found.push(text)
		}
	}
	return found
}

export async function expectUnclipped(page: Page) {
	const clipped = await page.evaluate(() =>
		[...document.body.querySelectorAll<HTMLElement>('*')]
			.filter((element) => {
				const { overflowX, overflowY, position } = getComputedStyle(element)
				const hidden = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip')
				const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
				const forEars = position === 'absolute' && element.clientWidth <= 1
				if (!hidden || !text || forEars) return false
				return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
			})
			.map((element) => element.textContent?.trim().slice(0, 60)),
	)
	expect(clipped, `clipped text on ${page.url()}`).toEqual([])
}
