import type { House } from '#tests/support/house.ts'
import { people, type Side, type Who, whoever } from './rules.ts'

/** What addresses name, of one person and their place. Made up where the person has none: it must not be found either. */
export type Thing = {
	number: string
	personId: string
	locationId: string
	postId: string
	attemptId: string
	signatureId: string
	refresherId: string
	questionId: string
	/** A password at this person's place that nobody has confirmed in person yet. */
	awaitedId: string
}
export type Objects = Record<Who, Record<Side, Thing>>

const nothing = 'not-there'
/** Whose things are one's own: one's own, or for a supervisor those of somebody at the same place. */
const owners: Record<Who, Record<Side, string>> = {
	anonymous: { own: '1005', other: '2002' },
	employee: { own: people.employee ?? '', other: '2002' },
	supervisor: { own: '1005', other: '2002' },
	hr: { own: people.hr ?? '', other: '2002' },
	leaver: { own: people.leaver ?? '', other: '2002' },
}

export async function objectsOf(house: House): Promise<Objects> {
	const entries = whoever.map((who) => {
		const { own, other } = owners[who]
		return [who, { own: thingOf(house, own), other: thingOf(house, other) }] as const
	})
	return Object.fromEntries(entries) as Objects
}

export function thingOf(house: House, number: string): Thing {
	const personId = house.personId(number)
	const first = (sql: string, ...values: string[]) => house.rows<{ id: string }>(sql, ...values)[0]?.id ?? nothing
	const locationId = first(`select location_id as id from post where person_id = ? order by from_day`, personId)
	const place = first('select name as id from location where id = ?', locationId)
	return {
		number,
		personId,
		locationId,
		postId: first('select id from post where person_id = ?', personId),
		attemptId: first('select id from attempt where person_id = ? order by started_at', personId),
		signatureId: first('select id from signature where person_id = ?', personId),
		// Nobody meets at head office: there, HR's own is one of Old Town.
		refresherId: first(
			'select id from refresher order by location_id <> ?, location_id <> ?, started_at',
			locationId,
			first(`select id from location where name = 'Old Town'`),
		),
		questionId: first(
			`select q.id from handbook_question q join obligation o on o.id = q.obligation_id
			 where o.person_id = ? order by q.asked_at desc`,
			personId,
		),
		awaitedId: first(
			'select id from credential where person_id = ?',
			house.personId(place === 'Harbour' ? '2003' : '1001'),
		),
	}
}
