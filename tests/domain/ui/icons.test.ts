import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { iconNames } from '#app/ui/icon-names.ts'

test('the sprite holds exactly the named icons, as Phosphor draws them', () => {
	const sprite = readFileSync('app/ui/icons.svg', 'utf8')
	const drawn = new Map(
		[...sprite.matchAll(/<symbol id="([\w-]+)"[^>]*>(.*)<\/symbol>/g)].map(([, id, path]) => [id, path]),
	)
	expect([...drawn.keys()]).toEqual([...iconNames])
	for (const name of iconNames) {
		const original = readFileSync(`node_modules/@phosphor-icons/core/assets/regular/${name}.svg`, 'utf8')
		expect(original).toContain(drawn.get(name))
	}
})
