import type { House } from '#tests/support/house.ts'
import { thingOf } from './matrix-objects.ts'
import { people, type Rule, rules, type Who } from './rules.ts'

type Visitor = Exclude<Who, 'leaver'>
type Page = { id: string; at: (house: House) => { address: string; number: string | null } }

/** Files, and pages that have no document of their own. */
const noPages = /\.(csv|export)|record\.export|\[\.\]csv|logout|checks|erasure|attendance|\$activity\._index/
/** What the rules' own person has behind them, seen by somebody who has it before them. */
const open: Record<string, { number: string; address: string }> = {
	'routes/handbook.$version.signature': { number: '4002', address: '/handbook/1/signature' },
	'routes/handbook.$version.refusal': { number: '4002', address: '/handbook/1/refusal' },
	'routes/handbook.$version._index (open)': { number: '4001', address: '/handbook/1' },
	'routes/handbook.$version.sections.$slug (open)': { number: '4002', address: '/handbook/1/sections/owners-view' },
	'routes/learn.lessons.$slug._index (new)': { number: '4001', address: '/learn/lessons/icing-does-not-fix-it' },
	'routes/_index (new)': { number: '4001', address: '/' },
}

/** What is the same for everybody who is signed in is looked at once; a home and a record differ by role. */
const differs = /^routes\/(_index|learn\._index|record\._index|receipts)/

/** Every page that this person may see, by the rules of the matrix. */
export function pagesOf(who: Visitor): Page[] {
	const own = Object.entries(rules)
		.filter(([id, rule]) => !noPages.test(id) && sees(rule, who))
		.filter(([id, rule]) => differs.test(id) || firstToSee(rule) === who)
		.map(([id, rule]) => ({
			id,
			at: (house: House) => ({ address: addressFor(rule, who, house), number: people[who] }),
		}))
	if (who !== 'employee') return own
	return [...own, ...Object.entries(open).map(([id, place]) => ({ id, at: () => place }))]
}

function sees(rule: Rule, who: Visitor): boolean {
	const outcome = [rule.see[who]].flat()[0] ?? ''
	return ['ok', 'gone'].includes(outcome)
}

const firstToSee = (rule: Rule) =>
	(['anonymous', 'employee', 'supervisor', 'hr'] as const).find((who) => sees(rule, who))

function addressFor(rule: Rule, who: Visitor, house: House): string {
	return rule.at(thingOf(house, who === 'supervisor' || who === 'anonymous' ? '1005' : (people[who] ?? '')))
}
