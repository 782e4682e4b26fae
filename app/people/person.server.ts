import { and, eq, inArray } from 'drizzle-orm'
import { location, person, post } from '#db/schema/people.ts'
import { type Asking, isId, maySee } from './asking.ts'
import { type PostState, postState, type Standing, standingOf } from './post-state.ts'
import type { Reads } from './today.server.ts'

export type PostView = {
	id: string
	locationId: string
	locationName: string
	timeZone: string
	role: 'employee' | 'supervisor' | 'hr'
	position: string
	fromDay: string
	untilDay: string | null
	state: PostState
}
export type PersonView = {
	id: string
	name: string
	employeeNumber: string | null
	email: string | null
	language: string
	createdAt: Date
	standing: Standing
	posts: PostView[]
}

/** A person whom the viewer may see, with the posts whose place the viewer may see; past posts are HR's alone. */
export async function personFor(db: Reads, viewer: Asking, id: string, now: Date): Promise<PersonView | null> {
	if (!isId(id)) return null
	const rows = await db.read
		.select({ person, post, location })
		.from(person)
		.leftJoin(post, eq(post.personId, person.id))
		.leftJoin(location, eq(location.id, post.locationId))
		.where(and(eq(person.organisationId, viewer.organisationId), eq(person.id, id)))
	const [first] = rows
	if (!first) return null
	const posts = rows
		.flatMap(({ post, location }) => (post && location ? [postView(post, location, now)] : []))
		.filter((held) => maySee(viewer, held.locationId) && (viewer.isHr || held.state !== 'ended'))
		.sort((a, b) => b.fromDay.localeCompare(a.fromDay))
	if (posts.length === 0 && !viewer.isHr) return null
	const { name, employeeNumber, email, language, createdAt } = first.person
	return { id, name, employeeNumber, email, language, createdAt, standing: standingOf(posts, now), posts }
}

/** Names by id, for pages that already know whom they may name. */
export async function personNames(db: Reads, organisationId: string, ids: string[]): Promise<Map<string, string>> {
	const wanted = [...new Set(ids)].filter(isId)
	if (wanted.length === 0) return new Map()
	const rows = await db.read
		.select({ id: person.id, name: person.name })
		.from(person)
		.where(and(eq(person.organisationId, organisationId), inArray(person.id, wanted)))
	return new Map(rows.map((row) => [row.id, row.name]))
}

export async function personName(db: Reads, organisationId: string, id: string): Promise<string | null> {
	return (await personNames(db, organisationId, [id])).get(id) ?? null
}

function postView(row: typeof post.$inferSelect, place: typeof location.$inferSelect, now: Date): PostView {
	const { id, locationId, role, position, fromDay, untilDay } = row
	const { name: locationName, timeZone } = place
	const state = postState({ fromDay, untilDay, timeZone }, now)
	return { id, locationId, locationName, timeZone, role, position, fromDay, untilDay, state }
}
