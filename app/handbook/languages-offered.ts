import type { Manifest } from '#app/evidence/manifest.server.ts'

export type Offered = { language: string; signable: boolean }

/** The languages a version is whole in, the signable ones first. */
export function languagesOffered(manifestText: string): Offered[] {
	const manifest = JSON.parse(manifestText) as Manifest
	const most = Math.max(...manifest.languages.map((one) => one.sections.length))
	return manifest.languages
		.filter((one) => one.sections.length === most && one.statement !== null)
		.map(({ language, signable }) => ({ language, signable }))
		.sort((a, b) => Number(b.signable) - Number(a.signable) || (a.language < b.language ? -1 : 1))
}

/**
 * The language that a version is shown in: the one chosen for reading, else the person's own, else the first there is.
 * `open` says that it may be read for signing without a choice: it is the person's own, or chosen already.
 */
export function languageShown(offered: Offered[], own: string, reading: string | null) {
	const has = (language: string | null) => offered.some((one) => one.language === language)
	if (reading && has(reading)) return { language: reading, open: true }
	if (has(own)) return { language: own, open: true }
	return { language: offered[0]?.language ?? own, open: false }
}

export function sectionIdOf(manifestText: string, slug: string): string | null {
	const manifest = JSON.parse(manifestText) as Manifest
	return manifest.languages.flatMap((one) => one.sections).find((section) => section.slug === slug)?.id ?? null
}
