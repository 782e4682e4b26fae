import { expect, test } from '#tests/support/fixtures.ts'
import type { House } from '#tests/support/house.ts'
import { type Sender, sender } from '#tests/support/http.ts'
import { type BuiltRoute, builtRoutes } from '#tests/support/manifest.ts'
import { canaries } from './canaries.ts'
import { type Cell, type Door, dataOf, doors, nameOf, outcomeOf, strangeOrigins, throughDoor } from './matrix-cells.ts'
import { type Objects, objectsOf } from './matrix-objects.ts'
import { people, type Rule, rules, type Side, sides, type Who, whoever } from './rules.ts'

test.describe.configure({ mode: 'parallel' })

type Ground = { senders: Record<Who, Sender>; objects: Objects }

async function ground(house: House): Promise<Ground> {
	const made = await Promise.all(whoever.map(async (who) => [who, await sender(house, people[who])] as const))
	const senders = Object.fromEntries(made) as Record<Who, Sender>
	// The first request of somebody who has left ends the session, which is a change of its own.
	expect(outcomeOf(await senders.leaver.get('/account'))).toBe('login')
	return { senders, objects: await objectsOf(house) }
}

const addressOf = (rule: Rule, objects: Objects, who: Who, side: Side) => rule.at(objects[who][side])
const expected = (told: Rule['see'], who: Who, side: Side) => {
	const one = told[who]
	return Array.isArray(one) ? one[side === 'own' ? 0 : 1] : one
}

test('every built route has a rule, and every rule a route', () => {
	const built = builtRoutes().map(({ id }) => id)
	expect(
		built.filter((id) => !rules[id]),
		'routes without a rule',
	).toEqual([])
	expect(
		Object.keys(rules).filter((id) => !built.includes(id)),
		'rules without a route',
	).toEqual([])
})

const readable = builtRoutes().filter((route) => rules[route.id])

for (const route of readable) {
	const rule = rules[route.id] as Rule
	test(`who sees ${route.path} (${route.id})`, async ({ house }) => {
		const { senders, objects } = await ground(house)
		const secret = canaries(house)
		const before = house.contents()
		const wrong: string[] = []
		for (const who of whoever)
			for (const side of sides)
				for (const door of doors) {
					const address = addressOf(rule, objects, who, side)
					const cell: Cell = { route: route.id, who, side, door, address }
					const answer = await senders[who].get(throughDoor(door, address, route.id))
					const seen = outcomeOf(answer)
					const due = dueAt(route, rule, who, side, door)
					if (!due.includes(seen)) wrong.push(`${nameOf(cell)}: ${seen}, expected ${due.join(' or ')}`)
					const spilled = secret(answer.body, who, rule)
					if (spilled.length > 0) wrong.push(`${nameOf(cell)}: says ${spilled.join(' | ')}`)
				}
		expect(wrong).toEqual([])
		if (!rule.opens) expect(changed(before, house.contents()), 'a GET changed something').toEqual([])
	})

	test(`nobody without the right sends to ${route.path} (${route.id})`, async ({ house }) => {
		const { senders, objects } = await ground(house)
		const before = house.contents()
		const wrong: string[] = []
		for (const who of whoever)
			for (const side of sides) {
				const address = addressOf(rule, objects, who, side)
				const form = Object.entries(rule.form?.(objects[who][side]) ?? { key: 'planted' })
				for (const { kind, send } of strangeOrigins) {
					const { status } = await send(senders[who], address, form)
					if (status !== 403) wrong.push(`${who} · ${side} · ${kind} origin · ${address}: ${status}, expected 403`)
				}
				const due = route.hasAction ? expected(rule.send ?? rule.see, who, side) : 'no-action'
				if (due === 'ok' || due === 'elsewhere') continue
				for (const path of [address, dataOf(address)]) {
					const answer = await senders[who].post(path, form)
					const seen = outcomeOf(answer)
					if (due === 'no-action' ? seen === 'ok' : seen !== due)
						wrong.push(`${who} · ${side} · POST ${path}: ${seen}, expected ${due}`)
				}
			}
		expect(wrong).toEqual([])
		expect(changed(before, house.contents()), 'a refused POST changed something').toEqual([])
	})
}

/** A refused page's `.data` may leave the refusal to the root; the lone loader's door is shut for everybody. */
function dueAt(route: BuiltRoute, rule: Rule, who: Who, side: Side, door: Door): unknown[] {
	if (door === 'lone') return ['not-found']
	const due = expected(rule.see, who, side)
	if (!route.hasLoader) return door === 'document' ? [due] : ['ok', 'not-found', due]
	return [due]
}

function changed(before: Map<string, string>, after: Map<string, string>): string[] {
	return [...before].filter(([name, rows]) => after.get(name) !== rows).map(([name]) => name)
}
