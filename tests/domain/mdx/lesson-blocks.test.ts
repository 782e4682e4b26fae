import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { configureContent, content, loadContent } from '#app/mdx/content.server.ts'
import { cachedBlocks, fillBlocks, lessonBlocks } from '#app/mdx/lesson-blocks.server.ts'
import { contentCopy, emptyDir, plant } from './content-copy.ts'

const source = (body: string) => ({ page: { name: 'lesson.en.mdx', body, sha256: '' }, language: 'en', remedies: null })
const files = (dir: string) => readdirSync(join(dir, 'blocks'))

test('blocks are kept on disk and read from there', async () => {
	const dir = emptyDir()
	await cachedBlocks(source('First.'), dir)
	const [file = ''] = files(dir)
	expect(file).toMatch(/^[0-9a-f]{64}\.json$/)
	const other = emptyDir()
	await cachedBlocks(source('Second.'), other)
	const [second = ''] = files(other)
	writeFileSync(join(dir, 'blocks', second), '[{"html":"from disk"}]')
	expect(await cachedBlocks(source('Second.'), dir)).toEqual([{ html: 'from disk' }])
})

test('a cache file that broke is made again', async () => {
	const [dir, other] = [emptyDir(), emptyDir()]
	await cachedBlocks(source('Third.'), other)
	const [file = ''] = files(other)
	await cachedBlocks(source('Fourth.'), dir)
	writeFileSync(join(dir, 'blocks', file), '[{"html":')
	expect(await cachedBlocks(source('Third.'), dir)).toEqual([{ html: '<p>Third.</p>' }])
})

test('asking twice compiles once, and a failure is not remembered', async () => {
	const dir = emptyDir()
	expect(cachedBlocks(source('Once.'), dir)).toBe(cachedBlocks(source('Once.'), dir))
	const first = cachedBlocks(source('{process.env}'), dir)
	await expect(first).rejects.toThrow('LL-09')
	const second = cachedBlocks(source('{process.env}'), dir)
	expect(second).not.toBe(first)
	await expect(second).rejects.toThrow('LL-09')
})

test('a cache that cannot be written costs no reader the lesson', async () => {
	expect(await cachedBlocks(source('Still.'), '/dev/null')).toEqual([{ html: '<p>Still.</p>' }])
})

test('all pages are compiled at start, and a page that is not there is null', async () => {
	const cacheDir = emptyDir()
	configureContent({ contentDir: 'content', cacheDir })
	const { lessons } = await content()
	expect(await fillBlocks()).toBe(Object.keys(lessons).length)
	expect(files(cacheDir)).toHaveLength(Object.keys(lessons).length)
	expect(await lessonBlocks('say-it-back', 'tr')).toBeNull()
	expect(await lessonBlocks('no-such-lesson', 'en')).toBeNull()
})

test('every component of a lesson has its activity', async () => {
	configureContent({ contentDir: 'content', cacheDir: emptyDir() })
	const { lessons, activities } = await content()
	for (const { slug } of Object.values(lessons))
		for (const block of (await lessonBlocks(slug, 'en')) ?? [])
			if ('component' in block) expect(activities[block.props.id]?.lesson).toBe(slug)
})

test('content is read once per process, and a broken reading is tried again', async () => {
	const contentDir = contentCopy()
	configureContent({ contentDir, cacheDir: emptyDir() })
	expect(await content()).toBe(await content())
	const before = plant(contentDir, 'lessons/say-it-back/lesson.yaml', /minutes: \d/, 'minutes: 60')
	configureContent({ contentDir, cacheDir: emptyDir() })
	await expect(content()).rejects.toThrow(`lesson.yaml:${before} LL-04`)
	plant(contentDir, 'lessons/say-it-back/lesson.yaml', /minutes: 60/, 'minutes: 6')
	expect((await content()).lessons['say-it-back']?.minutes).toBe(6)
})

test('a change of the shown components raises the pipeline version', async () => {
	const body = [
		'<KeyPoint>One.</KeyPoint>',
		'<Callout kind="law">Two.</Callout>',
		'<Dialogue lines={[{ who: "A", text: "b", cue: "c" }]} />',
		'<Compare weak="a" strong="b" why="c" />',
		'<Takeaways items={["a", "b"]} />',
		'<MatrixLookup remedy="free-item" />',
		'<Audio src="/a.mp3" transcript="a" lang="sl" />',
	].join('\n\n')
	const { remedies } = await loadContent({ contentDir: 'content' })
	const blocks = await cachedBlocks({ ...source(body), remedies }, emptyDir())
	// When this fails, raise `pipeline` in lesson-blocks.server.ts (kept blocks would be stale), then write the new hash.
	const classes = JSON.stringify(blocks).replace(/>[^<]*</g, '><')
	expect(createHash('sha256').update(classes).digest('hex').slice(0, 12)).toBe('161b4d7933e5')
})

test('a question keeps its hash when another one changes', async () => {
	const contentDir = contentCopy()
	const hashes = async () => {
		const { questions } = (await loadContent({ contentDir })).quizzes['say-it-back'] ?? { questions: [] }
		return questions.map(({ sha256 }) => sha256.en)
	}
	const before = await hashes()
	plant(contentDir, 'lessons/say-it-back/quiz.en.yaml', /stem: "/, 'stem: "Look. ')
	const after = await hashes()
	expect(after[0]).not.toBe(before[0])
	expect(after.slice(1)).toEqual(before.slice(1))
})
