import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Axe runs in the page and waits on its timers, which stand still where scripts are off. */
export async function expectAccessible(page: Page) {
	if (test.info().project.use.javaScriptEnabled === false) return
	// A page has no frames of other origins, so axe may do all its work in it and leave out what it found in order: a third of the time.
	const axe = new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.withTags(STANDARDS)
		.setLegacyMode()
	const { violations } = await axe.analyze()
	const said = violations.map(({ id, help, nodes }) => `${id}: ${help}\n    ${nodes.map((n) => n.html).join('\n    ')}`)
	expect(said, `axe on ${page.url()}`).toEqual([])
}

/** The narrowest phone: nothing is wider than the screen, save what scrolls in a frame of its own. */
export async function expectFits(page: Page, width = 320) {
	const before = page.viewportSize()
	await page.setViewportSize({ width, height: before?.height ?? 780 })
	const wide = await page.evaluate((limit) => {
		const scrolls = (element: Element) => {
			for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
				if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(at).overflowX)) return true
			return false
		}
		const name = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class')}">`
		const outside = [...document.body.querySelectorAll('*')].filter((element) => {
			const { right, width: own } = element.getBoundingClientRect()
			return own > 1 && right > limit + 1 && !scrolls(element)
		})
		const page = document.documentElement.scrollWidth > limit ? [`page ${document.documentElement.scrollWidth}`] : []
		return [...page, ...outside.slice(0, 5).map(name)]
	}, width)
	expect(wide, `wider than ${width} px on ${page.url()}`).toEqual([])
	if (before) await page.setViewportSize(before)
}

export async function expectNamed(page: Page) {
	expect(await page.title(), `title of ${page.url()}`).toMatch(/\S+ · Lineup$/)
	await expect(page.getByRole('heading', { level: 1 }), `one h1 on ${page.url()}`).toHaveCount(1)
}

type Stop = { name: string; place: number; visible: boolean; outlined: boolean }

/** Goes through a page by Tab alone: each stop is seen, shows its focus, and comes in the order of the document. */
export async function expectKeyboard(page: Page, most = 60) {
	await page.evaluate(() => {
		window.scrollTo(0, 0)
		;(document.activeElement as HTMLElement | null)?.blur()
	})
	const stops: Stop[] = []
	for (let count = 0; count < most; count++) {
		await page.keyboard.press('Tab')
		const stop = await page.evaluate(focused)
		if (!stop || (count > 0 && stop.place === stops[0]?.place)) break
		stops.push(stop)
	}
	const wrong = stops.filter((stop, at) => {
		// A date field has stops inside itself, with rings of the browser's own.
		if (stop.place === stops[at - 1]?.place) return false
		return !stop.visible || !stop.outlined || stop.place < (stops[at - 1]?.place ?? 0)
	})
	expect(wrong, `stops of the Tab key on ${page.url()}`).toEqual([])
	expect(stops.length, `something takes the focus on ${page.url()}`).toBeGreaterThan(0)
}

function focused(): Stop | null {
	const element = document.activeElement
	if (!element || element === document.body) return null
	const place = [...document.querySelectorAll('*')].indexOf(element)
	const around = [element, element.nextElementSibling, element.closest('label, li, article'), element.parentElement]
	const outlined = around.some((one) => {
		if (!one) return false
		return [null, '::before', '::after'].some((part) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(one, part)
			return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
		})
	})
	const { width, height, bottom, right } = element.getBoundingClientRect()
	const label = element.getAttribute('aria-label') ?? element.textContent ?? element.getAttribute('name') ?? ''
	const visible = width > 0 && height > 0 && bottom > 0 && right > 0
	return { name: `${element.tagName.toLowerCase()} ${label.trim().slice(0, 40)}`, place, visible, outlined }
}
