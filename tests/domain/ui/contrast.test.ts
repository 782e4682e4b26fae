import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('app/ui/tokens.css', 'utf8')
const blocks = {
	light: css.slice(0, css.indexOf('@media')),
	dark: css.slice(css.indexOf('@media'), css.indexOf('@theme')),
}

function tokens(block: string) {
	const found = block.matchAll(/--([\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\);/g)
	return new Map([...found].map(([, name = '', l, c, h]) => [name, luminance(Number(l), Number(c), Number(h))]))
}

/** Relative luminance (WCAG) of an OKLCH colour: OKLab to linear sRGB, Björn Ottosson's matrices. */
function luminance(L: number, chroma: number, hue: number) {
	const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
	const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
	const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
	const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
	const rgb = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	].map((channel) => Math.min(1, Math.max(0, channel)))
	return 0.2126 * rgb[0]! + 0.7152 * rgb[1]! + 0.0722 * rgb[2]!
}

function contrast(colours: Map<string, number>, one: string, other: string) {
	const [low, high] = [colours.get(one)!, colours.get(other)!].sort((x, y) => x - y)
	return (high! + 0.05) / (low! + 0.05)
}

const grounds = ['paper', 'raised', 'sunken']
const text: [string, string[]][] = [
	['ink', [...grounds, 'accent-wash', 'due-wash', 'overdue-wash']],
	['soft', [...grounds, 'accent-wash', 'due-wash', 'overdue-wash']],
	['accent', [...grounds, 'accent-wash']],
	['due', [...grounds, 'due-wash']],
	['overdue', [...grounds, 'overdue-wash']],
	['on-accent', ['accent', 'accent-deep']],
	['on-stage', ['stage']],
	['on-stage-key', ['stage-key']],
	['paper', ['ink']],
]
const shapes: [string, string[]][] = [
	['edge', grounds],
	['accent', [...grounds, 'accent-wash']],
	['stage-key', ['stage']],
]

for (const [scheme, block] of Object.entries(blocks)) {
	const colours = tokens(block)
	test.each(text)(`${scheme}: %s can be read on %s`, (name, on) => {
		for (const ground of on) expect(contrast(colours, name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5)
	})
	test.each(shapes)(`${scheme}: %s can be seen on %s`, (name, on) => {
		for (const ground of on) expect(contrast(colours, name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(3)
	})
}

test('dark names every token of light', () => {
	const names = [...tokens(blocks.light).keys()]
	expect(names.length).toBeGreaterThan(18)
	expect([...tokens(blocks.dark).keys()]).toEqual(names)
})
