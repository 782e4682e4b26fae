import { expect, test } from 'vitest'
import { forbiddenFindings, literalFindings } from './rules/forbidden.ts'
import { guardFindings } from './rules/guards.ts'
import { importFindings } from './rules/imports.ts'
import { nestingFindings } from './rules/routes.ts'
import { nameFindings, sizeFindings } from './rules/sizes.ts'
import { said } from './source.ts'

const one = (path: string, text: string) => [{ path, text }]

test('a route that imports the schema is named with file and line', () => {
	const planted = one('app/routes/x.tsx', "\nimport { person } from '#db/schema/people.ts'\n")
	expect(said(importFindings(planted))).toEqual([
		'app/routes/x.tsx:2 [imports] app/routes may not import #db/schema/people.ts',
	])
})

test('an import to the right is named', () => {
	const planted = one('app/people/x.server.ts', "import { signHandbook } from '#app/handbook/sign-handbook.server.ts'")
	expect(importFindings(planted)).toHaveLength(1)
	expect(importFindings(one('app/handbook/x.server.ts', "import { a } from '#app/people/a.ts'"))).toEqual([])
	expect(importFindings(one('app/ui/x.tsx', "import { a } from '#app/people/a.ts'"))).toHaveLength(1)
	expect(importFindings(one('app/learning/x.ts', "import { a } from '#app/mdx/a.ts'"))).toHaveLength(1)
	expect(importFindings(one('app/learning/x.ts', "import type { A } from '#app/mdx/a.ts'"))).toEqual([])
	expect(importFindings(one('app/learning/x.ts', "import { a } from '../people/a.ts'"))).toHaveLength(1)
})

test('a loader or action without a guard first is named', () => {
	const unguarded = 'export async function loader(args) {\n\tconst x = 1\n\tawait requirePerson(args)\n}'
	expect(guardFindings(one('app/routes/x.tsx', unguarded))).toHaveLength(1)
	expect(guardFindings(one('app/routes/x.tsx', 'export const action = async () => null'))).toHaveLength(1)
	expect(guardFindings(one('app/routes/x.tsx', "export { loader } from './y.tsx'"))).toHaveLength(1)
	const guarded = 'export async function loader(args) {\n\tconst viewer = await requirePerson(args)\n\treturn viewer\n}'
	expect(guardFindings(one('app/routes/x.tsx', guarded))).toEqual([])
})

test('a 200-line route is named', () => {
	expect(sizeFindings(one('app/routes/x.tsx', '\n'.repeat(200)))).toHaveLength(1)
	expect(sizeFindings(one('app/routes/x.tsx', '\n'.repeat(120)))).toEqual([])
})

test('a transaction, a style attribute, a stray clock and raw HTML are named', () => {
	expect(said(forbiddenFindings(one('app/people/x.server.ts', 'db.transaction(async () => 1)')))).toEqual([
		'app/people/x.server.ts:1 [transaction] use db.write(fn, root)',
	])
	expect(forbiddenFindings(one('app/ui/x.tsx', '<p style={{ color: red }} />'))).toHaveLength(1)
	expect(forbiddenFindings(one('app/people/x.server.ts', 'const now = new Date()'))).toHaveLength(1)
	expect(forbiddenFindings(one('app/routes/x.tsx', '<p dangerouslySetInnerHTML={x} />'))).toHaveLength(1)
	expect(forbiddenFindings(one('app/people/x.server.ts', 'await db.read.select().from(person).all()'))).toHaveLength(1)
})

test('words in a component are named', () => {
	expect(literalFindings(one('app/ui/x.tsx', '<p>Sign here</p>'))).toHaveLength(1)
	expect(literalFindings(one('app/ui/x.tsx', '<img alt="A cake" />'))).toHaveLength(1)
	expect(literalFindings(one('app/ui/x.tsx', '<p>{t("sign")} · 3</p>'))).toEqual([])
})

test('a nested route is named', () => {
	const child = { id: 'routes/handbook.$version', file: 'routes/handbook.$version.tsx' }
	expect(nestingFindings([{ id: 'root', children: [{ id: 'routes/handbook', children: [child] }] }])).toHaveLength(1)
})

test('a drawer and a barrel are named', () => {
	expect(nameFindings(one('app/people/utils.ts', ''))).toHaveLength(1)
	expect(nameFindings(one('app/people/index.ts', ''))).toHaveLength(1)
	expect(nameFindings(one('app/people/common.server.ts', ''))).toHaveLength(1)
})
