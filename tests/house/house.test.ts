import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { forbiddenFindings, literalFindings } from './rules/forbidden.ts'
import { guardFindings } from './rules/guards.ts'
import { importFindings } from './rules/imports.ts'
import { type Manifest, nestingFindings } from './rules/routes.ts'
import { nameFindings, sizeFindings } from './rules/sizes.ts'
import { said, sources } from './source.ts'

const product = sources(['app', 'db', 'scripts'])
const everything = [...product, ...sources(['tests'])]
const routes = product.filter((source) => source.path.startsWith('app/routes/'))

test('each room imports only what the house allows', () => {
	expect(said(importFindings(everything.filter((source) => !source.path.startsWith('tests/'))))).toEqual([])
})

test('every loader and action begins with its own guard', () => {
	expect(said(guardFindings(routes))).toEqual([])
})

test('no file is past its limit', () => {
	expect(said(sizeFindings(everything))).toEqual([])
})

test('files are named by verb or noun of the trade', () => {
	expect(said(nameFindings(product))).toEqual([])
})

test('nothing that the house forbids is in the product', () => {
	expect(said(forbiddenFindings(product))).toEqual([])
})

test('no words stand in components', () => {
	expect(said(literalFindings(product))).toEqual([])
})

test('no route is nested below another, and the product has none of the authors’ desk', () => {
	const printed = execFileSync('npx', ['remix', 'routes', '--json'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
	const manifest = JSON.parse(printed.slice(printed.indexOf('['))) as Manifest
	expect(manifest[0]?.children?.length).toBeGreaterThan(0)
	expect(said(nestingFindings(manifest))).toEqual([])
	expect(routes.map(({ path }) => path)).toContain('app/routes/authors._index.tsx')
	expect(printed).not.toContain('authors')
})

test('vite.config.ts reads remix.config.js', () => {
	expect(readFileSync('vite.config.ts', 'utf8')).toContain("from './remix.config.js'")
})
