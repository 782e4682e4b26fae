import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadContent } from '#app/mdx/content.server.ts'
import { contentReport } from '#app/mdx/content-report.server.ts'
import { contentFiles } from '#app/mdx/files.server.ts'
import { hiddenFiles } from '#app/mdx/overlay.ts'
import { contentCopy, emptyDir, plant } from './content-copy.ts'

const page = 'lessons/say-it-back/lesson.en.mdx'

function overlayWith(path: string) {
	const overlay = emptyDir()
	mkdirSync(join(overlay, path, '..'), { recursive: true })
	cpSync(join('content', path), join(overlay, path))
	return overlay
}

test('the overlay wins file by file', async () => {
	const overlayDir = overlayWith(page)
	plant(overlayDir, page, /title: .+/, 'title: Our own say-back')
	const own = await loadContent({ contentDir: 'content', overlayDir })
	const shipped = await loadContent({ contentDir: 'content' })
	expect(own.lessons['say-it-back']?.texts.en?.title).toBe('Our own say-back')
	expect(own.quizzes['say-it-back']).toEqual(shipped.quizzes['say-it-back'])
	expect(own.lessons['read-agree-sign']).toEqual(shipped.lessons['read-agree-sign'])
})

test('an overlay may add what is not shipped', async () => {
	const overlayDir = emptyDir()
	mkdirSync(join(overlayDir, 'tracks'))
	writeFileSync(
		join(overlayDir, 'tracks/ours.yaml'),
		'slug: ours\nroles: [employee]\nsteps: [{ handbook: true, by_day: 2 }]\nlanguages: [en]\n',
	)
	writeFileSync(join(overlayDir, 'tracks/ours.en.yaml'), 'title: Ours\nsummary: Only the handbook.\n')
	const { tracks } = await loadContent({ contentDir: 'content', overlayDir })
	expect(tracks.ours?.texts.en?.title).toBe('Ours')
	expect(tracks['new-hire']).toBeDefined()
})

test('the report says what is hidden, and whether ours has changed since it was copied', async () => {
	const contentDir = contentCopy()
	const overlayDir = overlayWith(page)
	const sha256 = (await contentFiles({ contentDir })).get(page)?.sha256
	const report = async () => hiddenFiles(await contentFiles({ contentDir, overlayDir }))
	expect(await report()).toMatchObject([{ hides: page, shipped: sha256, changed: null }])
	plant(overlayDir, page, /\ntitle:/, `\nsource_hash: ${sha256}\ntitle:`)
	expect(await report()).toMatchObject([{ changed: false }])
	plant(contentDir, page, /title: .+/, 'title: A newer one')
	expect(await report()).toMatchObject([{ changed: true }])
})

test('a list in the overlay says in a comment what it was written from', async () => {
	const path = 'lessons/say-it-back/quiz.yaml'
	const overlayDir = overlayWith(path)
	plant(overlayDir, path, /^/, `# source_hash: ${'0'.repeat(64)}\n`)
	const { findings, hidden } = await contentReport({ contentDir: 'content', overlayDir })
	expect(hidden).toMatchObject([{ hides: path, changed: true }])
	expect(findings.filter(({ level }) => level === 'error')).toEqual([])
})
