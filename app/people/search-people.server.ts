import { and, asc, count, eq, exists, inArray, like, not, or, type SQL } from 'drizzle-orm'
import { location, person, post } from '#db/schema/people.ts'
import { type Asking, isId, maySee } from './asking.ts'
import { foldName } from './fold.ts'
import { isCurrent, isCurrentOrComing, localToday, type Reads } from './today.server.ts'

export type Search = {
	q?: string
	locationId?: string
	standing?: 'current' | 'coming' | 'left'
	page: number
	pageSize?: number
	now: Date
}
export type FoundPerson = { id: string; name: string; employeeNumber: string | null; email: string | null }
export type Found = { people: FoundPerson[]; total: number; page: number; pageSize: number }

/** People whom the viewer may see, by folded name, number or e-mail, a page at a time. */
export async function searchPeople(db: Reads, viewer: Asking, search: Search): Promise<Found> {
	const { page, pageSize = 25, now } = search
	const nobody = { people: [], total: 0, page, pageSize }
	const { locationId } = search
	if (locationId !== undefined && (!isId(locationId) || !maySee(viewer, locationId))) return nobody
	const places = locationId ? [locationId] : viewer.isHr ? null : viewer.supervisedIds
	if (places?.length === 0) return nobody
	const today = await localToday(db, viewer.organisationId, now)
	const where = and(
		eq(person.organisationId, viewer.organisationId),
		matching(search.q ?? ''),
		// Supervisors see their present and coming team; who left is HR's.
		places ? hasPost(db, and(inArray(post.locationId, places), isCurrentOrComing(today))) : undefined,
		standing(db, search.standing, today),
	)
	const { id, name, employeeNumber, email } = person
	const [people, [counted]] = await Promise.all([
		db.read
			.select({ id, name, employeeNumber, email })
			.from(person)
			.where(where)
			.orderBy(asc(person.nameFolded), asc(person.id))
			.limit(pageSize)
			.offset((page - 1) * pageSize),
		db.read.select({ total: count() }).from(person).where(where),
	])
	return { people, total: counted?.total ?? 0, page, pageSize }
}

function matching(q: string): SQL | undefined {
	const typed = q
		.normalize('NFC')
		.replace(/[\p{C}%\\]/gu, '')
		.trim()
		.slice(0, 100)
	if (typed === '') return undefined
	const folded = foldName(typed)
	return or(
		folded ? like(person.nameFolded, `%${folded}%`) : undefined,
		like(person.employeeNumber, `${typed.toUpperCase()}%`),
		like(person.email, `%${typed.toLowerCase()}%`),
	)
}

function standing(db: Reads, which: Search['standing'], today: SQL<string>): SQL | undefined {
	if (which === 'current') return hasPost(db, isCurrent(today))
	if (which === 'coming') return and(not(hasPost(db, isCurrent(today))), hasPost(db, isCurrentOrComing(today)))
	return which === 'left' ? not(hasPost(db, isCurrentOrComing(today))) : undefined
}

const hasPost = (db: Reads, which: SQL | undefined) =>
	exists(
		db.read
			.select({ id: post.id })
			.from(post)
			.innerJoin(location, eq(location.id, post.locationId))
			.where(and(eq(post.personId, person.id), which)),
	)
