import type { House } from '#tests/support/house.ts'
import { planted } from '#tests/support/plant.ts'
import { people, type Rule, type Who } from './rules.ts'

type Row = { name: string; old_town: number; harbour: number; role: string }

/** What must not stand in an answer: other places and their people, and what others wrote for nobody else's eyes. */
export function canaries(house: House): (body: string, who: Who, rule: Rule) => string[] {
	const here = (place: string) =>
		`max(exists (select 1 from post o join location l on l.id = o.location_id where o.person_id = p.id and l.name = '${place}'))`
	const rows = house.rows<Row>(
		`select p.name, ${here('Old Town')} as old_town, ${here('Harbour')} as harbour, max(q.role) as role
		 from person p join post q on q.person_id = p.id group by p.id`,
	)
	const harbour = [...rows.filter((row) => row.harbour && !row.old_town).map(({ name }) => name), 'Harbour']
	const team = rows.filter((row) => row.old_town && row.role === 'employee').map(({ name }) => name)
	const self = house.rows<Row>('select name from person where employee_number = ?', people.employee ?? '')[0]?.name
	const forbidden: Record<Who, string[]> = {
		hr: [],
		supervisor: harbour,
		employee: [...harbour, ...team.filter((name) => name !== self)],
		leaver: [...harbour, ...team],
		anonymous: [...harbour, ...team],
	}
	return (body, who, rule) => {
		const allowed = rule.names?.[who] ?? []
		const names = forbidden[who].filter((name) => !allowed.includes(name) && body.includes(name))
		return [
			...names,
			...planted(body)
				.filter((mark) => !mayRead(who, mark))
				.map(({ text }) => text),
		]
	}
}

function mayRead(who: Who, { number, kind }: { number: string; kind: string }): boolean {
	if (number === people[who]) return who !== 'leaver'
	return who === 'hr' && kind !== 'private'
}
