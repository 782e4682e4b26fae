import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { chromiumArgs, chromiumPath } from '#scripts/chromium.ts'

const below = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }

export default defineConfig({
	testDir: below('tests/e2e'),
	outputDir: below('test-results/e2e'),
	globalSetup: below('tests/support/e2e-setup.ts'),
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
	retries: 0,
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	timeout: 90_000,
	expect: { timeout: 10_000 },
	use: {
		browserName: 'chromium',
		launchOptions: { executablePath: chromiumPath(), args: chromiumArgs },
		locale: 'en-GB',
		timezoneId: 'Europe/Ljubljana',
		actionTimeout: 15_000,
		navigationTimeout: 30_000,
		screenshot: 'only-on-failure',
		trace: 'off',
	},
	projects: [
		{ name: 'phone', use: phone, grepInvert: /@desk-only/ },
		{ name: 'nojs', use: { ...phone, javaScriptEnabled: false }, grep: /@nojs/ },
		{ name: 'desk', use: { viewport: { width: 1280, height: 800 } }, grep: /@desk/ },
	],
})
