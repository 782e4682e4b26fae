import { readFileSync, writeFileSync } from 'node:fs'
import { iconNames } from '#app/ui/icon-names.ts'

/** One sprite of the icons in use: a single cached file instead of paths in every script and page. */
function symbol(name: string) {
	const svg = readFileSync(`node_modules/@phosphor-icons/core/assets/regular/${name}.svg`, 'utf8')
	const drawing = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1]
	if (!drawing) throw new Error(`${name}: not a Phosphor icon`)
	return `<symbol id="${name}" viewBox="0 0 256 256">${drawing}</symbol>`
}

const license = '<!-- Phosphor Icons, MIT License, Copyright (c) 2020-2024 Phosphor Icons -->'
const sprite = `<svg xmlns="http://www.w3.org/2000/svg" fill="currentColor">${license}\n${iconNames.map(symbol).join('\n')}\n</svg>\n`
writeFileSync('app/ui/icons.svg', sprite)
console.log(`app/ui/icons.svg: ${iconNames.length} icons, ${sprite.length} bytes`)
