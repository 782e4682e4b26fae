import { chromium } from '@playwright/test'
import type { Content } from '#app/mdx/content.server.ts'
import { castPassword } from '#scripts/cast.ts'
import { chromiumArgs, chromiumPath } from '#scripts/chromium.ts'
import type { Stage } from '#scripts/demo-data/stage.ts'
import { answerEverything, submitOf, takeQuiz } from './first-day-acts.ts'
import { type Hand, handOn } from './hand.ts'

export type Part = { name: string; bytes: number }
type Day = { stage: Stage; content: Content; origin: string; code: string; number: string; name: string }

/** What a new hire's phone receives on the first day, headers included, in one browser with an empty cache. */
export async function firstDay(day: Day): Promise<Part[]> {
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs })
	try {
		const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
		const hand = await handOn(page)
		const parts: Part[] = []
		const part = async (name: string, act: () => Promise<void>) => {
			const before = hand.received()
			await act()
			parts.push({ name, bytes: hand.received() - before })
		}
		await part('join', () => join(hand, day))
		for (const lesson of ['what-service-means', 'say-it-back', 'same-standard-every-time'])
			await part(`lesson and quiz: ${lesson}`, () => learn(hand, day, lesson))
		await part('handbook, 18 sections', () => readHandbook(hand, day))
		await part('signature and receipt', () => sign(hand, day))
		return parts
	} finally {
		await browser.close()
	}
}

async function join({ page, press }: Hand, { origin, code }: Day) {
	await page.goto(`${origin}/join/${code}`)
	await page.locator('[name=password]').fill(castPassword)
	await page.locator('[name=again]').fill(castPassword)
	await press(submitOf(page.locator('main form')))
	await page.waitForURL(`${origin}/`)
}

async function learn(hand: Hand, { stage, content, number }: Day, lesson: string) {
	const { page, press } = hand
	await press(page.locator('a[href="/learn"]:visible').first())
	await press(page.locator(`a[href="/learn/lessons/${lesson}"]:visible`).first())
	await answerEverything(
		hand,
		Object.values(content.activities).filter((one) => one.lesson === lesson),
	)
	const quiz = content.quizzes[lesson]
	if (!quiz) throw new Error(`There is no quiz ${lesson}.`)
	await press(page.locator(`a[href^="/learn/quizzes/${lesson}"]:visible`).last())
	await takeQuiz(hand, stage, { number, quiz })
	await page.locator('[name=place][value=work]').check()
	await press(submitOf(page.locator(`form[action$="/lessons/${lesson}/completion"]`)))
}

async function readHandbook({ page, press }: Hand, { content }: Day) {
	await press(page.locator('a[href="/handbook"]:visible').first())
	await press(submitOf(page.locator('form[action$="/language"]')))
	const { sections = [], checks } = content.handbook ?? {}
	for (const _ of sections) {
		for (const form of await page.locator('form[action*="/checks/"]').all()) {
			const id = (await form.getAttribute('action'))?.split('/').at(-1) ?? ''
			await form.locator(`[value="${checks?.structure[id]?.key}"]`).check()
			await press(submitOf(form))
		}
		const box = page.locator('[name=agreed][type=checkbox]')
		if (await box.count()) await box.check()
		await press(submitOf(page.locator('main form:has([name=language]):not([action*="/checks/"])')))
	}
}

async function sign({ page, press }: Hand, { name }: Day) {
	await press(page.locator('a[href$="/signature"]:visible').first())
	await page.locator('[name=name]').fill(name)
	await page.locator('[name=password]').fill(castPassword)
	await press(submitOf(page.locator('main form:has([name=password])')))
	await page.waitForURL(/\/receipts\//)
}
