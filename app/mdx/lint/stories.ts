import type { CardPage } from '#app/mdx/load/cards.server.ts'
import type { SayAt } from './say.ts'

const past =
	/\b(?:was|were|had|did|said|asked|told|came|went|took|gave|got|left|heard|saw|knew|sold|stood|sat|ran|wrote|read|brought|bought|thought|made|put|met|kept|held|found|lost|paid|drove|\p{L}{2,}ed)\b/iu
const somebody = [
	/“|\b(?:he|she|they|we|him|her|them|us|man|woman|boy|girl|guest|customer|caller|father|mother)\b/i,
	/(?<=[\p{L},”] )\p{Lu}\p{Ll}+/u,
	/\b(?!This\b|That\b)\p{Lu}\p{Ll}{2,}(?:,? \p{Ll}+){0,4}?,? \p{Ll}+ed\b/u,
]
const definition = /^(?:an?|the|our)?\s*[\p{L}\s]{3,40}\b(?:is|are|means?)\b(?! (?:not|late|gone|here|there)\b)/iu
const device =
	/\b(?:tablets?|laptops?|computers?|apps?|websites?|browsers?|internet|log in|sign in|scan|download|video)\b|\b(?:open|use|take out|look at) (?:your|a|the) (?:phone|screen|device)\b|\bon your (?:phone|screen|device)\b/i

/** LR-02, in English: a hook is a case with somebody in it, and practice needs two people and nothing else. */
export function lintStory({ hook, practice }: CardPage, line: (heading: string) => number, say: SayAt) {
	if (!past.test(hook) || !somebody.some((sign) => sign.test(hook)) || definition.test(hook.trim()))
		say(
			line('Hook'),
			'LR-02',
			'does not tell of somebody to whom something happened',
			'Tell a true-to-life case in two or three sentences.',
			'warning',
		)
	const needs = device.exec(practice)?.[0]
	if (needs)
		say(line('Practice'), 'LR-02', `needs a device (“${needs}”)`, 'Practise with voice, hands and paper.', 'warning')
	if (!/\bpairs?\b/i.test(practice) || !/\bswap\b/i.test(practice))
		say(
			line('Practice'),
			'LR-02',
			'is not for pairs who swap',
			'Say “In pairs.” first and “Swap once.” last.',
			'warning',
		)
}
