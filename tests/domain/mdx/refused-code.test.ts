import { expect, test } from 'vitest'
import { bundleLesson } from '#app/mdx/bundle-lesson.server.ts'
import { compileLesson } from '#app/mdx/compile-lesson.server.ts'

const refused: Array<[what: string, source: string, message: string]> = [
	['an import', "import fs from 'node:fs'\n\nText.", 'import and export'],
	['an export', 'export const a = 1\n\nText.', 'import and export'],
	['the environment', 'Text {process.env.HOME}.', '{process.env.HOME}'],
	['an expression of its own', '{1 + 1}', '{1 + 1}'],
	['a comment', '{/* hidden */}', 'not allowed'],
	['a computed property', '<Takeaways items={[process.cwd(), "b"]} />', 'not a literal'],
	['a spread of properties', '<KeyPoint {...globalThis}>x</KeyPoint>', 'spread'],
	['a spread in a list', '<Takeaways items={[..."ab"]} />', 'not a literal'],
	// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a lesson
	['a template with code', '<Compare weak={`${process.pid}`} strong="b" why="c" />', 'not a literal'],
	['a function', '<Compare weak={() => 1} strong="b" why="c" />', 'not a literal'],
	['a computed key', '<Dialogue lines={[{ ["who"]: "A", text: "b" }]} />', 'not a literal'],
	['a prototype', '<Dialogue lines={[{ __proto__: null, who: "A", text: "b" }]} />', 'not a literal'],
	['raw HTML', 'Text <b>bold</b>.', 'raw HTML'],
	['a script', '<script>alert(1)</script>', 'raw HTML'],
	['a fragment', '<>text</>', 'raw HTML'],
	['an unknown component', '<Quizz id="n4-q1" />', '<Quizz> is not a component'],
	['an unknown property', '<Match id="n4-a1" key="b" />', 'Match'],
	['a missing property', '<Callout>text</Callout>', 'kind'],
	['a component inside a list', '- item\n\n  <KeyPoint>x</KeyPoint>', 'on its own at the top level'],
	['a component inside a sentence', 'Here <Match id="n4-a1" /> it is.', 'on its own at the top level'],
	['a task list', '- [x] done', 'task lists'],
	['a script address', '[text](javascript:alert(1))', 'javascript:alert(1)'],
	['a data address', '![x](data:text/html,x)', 'data:text/html,x'],
	['broken syntax', 'Text {a b}', 'Could not parse'],
]

test.each(refused)('%s is refused with its line', async (_, source, message) => {
	const { code, findings } = await bundleLesson(`\n\n\n${source}`, 'lesson.en.mdx')
	expect(code).toBeNull()
	expect(findings[0]).toMatchObject({ file: 'lesson.en.mdx', rule: 'LL-09' })
	expect(findings[0]?.line).toBeGreaterThanOrEqual(4)
	expect(findings.map((finding) => finding.message).join()).toContain(message)
})

test('several refusals of one lesson are all named', async () => {
	const { findings } = await bundleLesson('import a from "b"\n\n{x}\n\n<b>y</b>', 'lesson.en.mdx')
	expect(findings.map(({ line }) => line)).toEqual([1, 3, 5])
})

const page = (body: string) => ({ page: { name: 'lesson.en.mdx', body, sha256: '' }, language: 'en', remedies: null })

test('text becomes ready HTML, and a component with an answer becomes a place for it', async () => {
	const body = '## Hi\n\n<KeyPoint>one *idea*</KeyPoint>\n\n<Match id="n4-a1" />\n\nText.\n'
	const blocks = await compileLesson(page(body))
	expect(blocks).toHaveLength(3)
	expect(blocks[0]).toMatchObject({ html: expect.stringContaining('<em>idea</em>') })
	expect(blocks[1]).toEqual({ component: 'Match', props: { id: 'n4-a1' } })
	expect(blocks[2]).toEqual({ html: '<p>Text.</p>' })
})

test('aligned columns become classes, since the policy of the pages blocks style', async () => {
	const [block] = await compileLesson(page('| a | b |\n|:-:|--:|\n| 1 | 2 |\n'))
	expect(block).toMatchObject({ html: expect.stringMatching(/class="text-center".*class="text-right"/s) })
	expect(JSON.stringify(block)).not.toContain('style=')
})
