import { expect, test } from 'vitest'
import { bundleLesson } from '#app/mdx/bundle-lesson.server.ts'
import { compileLesson } from '#app/mdx/compile-lesson.server.ts'

const transcript = 'Dober dan. Kako vam lahko pomagam?'
const page = (body: string) => ({ page: { name: 'lesson.en.mdx', body, sha256: '' }, language: 'en', remedies: null })
const audio = (src: string, more = '') => `<Audio src="${src}" transcript="${transcript}" ${more}/>`

test('sound is the browser’s own player, with its words always open in their language, and never plays by itself', async () => {
	const blocks = await compileLesson(page(audio('/sounds/greeting.mp3', 'lang="sl" ')))
	expect(blocks).toHaveLength(1)
	const html = blocks.map((block) => ('html' in block ? block.html : '')).join('')
	expect(html).toMatch(/<audio controls="" preload="none" src="\/sounds\/greeting.mp3"/)
	expect(html).toMatch(new RegExp(`<p lang="sl"[^>]*>${transcript.replaceAll('?', '\\?')}</p>`))
	expect(html).not.toMatch(/autoplay|<details|hidden/i)
})

test('sound without its words, without their language or from another place is refused', async () => {
	const bad = [
		audio('/a.mp3'),
		'<Audio src="/a.mp3" lang="sl" />',
		audio('https://example.org/a.mp3', 'lang="sl" '),
		audio('//example.org/a.mp3', 'lang="sl" '),
		audio('/a.mp3', 'lang="sl" autoPlay '),
	]
	for (const body of bad) {
		const { code, findings } = await bundleLesson(body, 'lesson.en.mdx')
		expect(code, body).toBeNull()
		expect(findings[0]).toMatchObject({ rule: 'LL-09', line: 1 })
	}
})
