import { and, asc, desc, eq, exists, isNotNull, like, or, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { foldName } from '#app/people/fold.ts'
import { isCurrentOrComing } from '#app/people/today.server.ts'
import type { Db } from '#db/client.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { obligation } from '#db/schema/obligation.ts'
import { location, person, post } from '#db/schema/people.ts'
import { signature } from '#db/schema/signature.ts'
import { placesOf } from './places-of.server.ts'
import { confirmedInPerson, owedRows, standpoint, statusSql } from './sign-off-status.server.ts'

export const signOffStatuses = ['not-opened', 'reading', 'signed', 'declined', 'overdue', 'left', 'superseded'] as const
export type SignOffStatus = (typeof signOffStatuses)[number]
/** What a chip filters by: a status, or signatures that nobody has confirmed in person. */
export type SignOffChip = SignOffStatus | 'not-confirmed'
export type SignOffFilter = {
	query?: string
	locationId?: string
	version?: number
	status?: SignOffChip
	page?: number
	/** Null gives everybody, for the export. */
	pageSize?: number | null
}
export const PAGE_SIZE = 50

/** Who has signed a version and who has not, for HR: one page of people, and how many stand where. */
export async function signOff(db: Db, viewer: Viewer, filter: SignOffFilter, now: Date) {
	const { organisationId } = viewer
	const [versions, places] = await Promise.all([
		versionNumbers(db, organisationId),
		db.read
			.select({ id: location.id, name: location.name })
			.from(location)
			.where(eq(location.organisationId, organisationId))
			.orderBy(asc(location.name)),
	])
	const [newest] = versions
	const version = versions.find((one) => one.number === filter.version) ?? newest
	if (!version || !newest || !viewer.isHr) return null
	const from = await standpoint(db, organisationId, newest.id, now)
	const { today } = from
	const status = statusSql(from)
	const among = and(
		eq(obligation.organisationId, organisationId),
		eq(obligation.versionId, version.id),
		...matching(db, filter, today),
	)
	const size = filter.pageSize === undefined ? PAGE_SIZE : filter.pageSize
	const page = Math.max(1, filter.page ?? 1)
	const wanted = and(among, chosen(filter.status, status))
	const query = owedRows(db, status).where(wanted).orderBy(asc(person.nameFolded), asc(person.id)).$dynamic()
	const [counted, rows] = await Promise.all([
		countBy(db, status, among),
		size === null ? query : query.limit(size).offset((page - 1) * size),
	])
	const at = await placesOf(
		db,
		organisationId,
		rows.map((row) => row.personId),
		today,
	)
	return {
		version: version.number,
		versions: versions.map((one) => one.number),
		locations: places,
		counts: counted.counts,
		all: counted.all,
		total: filter.status ? counted.counts[filter.status] : counted.all,
		page,
		people: rows.map((row) => ({
			...row,
			status: row.status as SignOffStatus,
			confirmed: row.signatureId ? row.confirmation !== null : null,
			asked: row.asked > 0,
			places: at.get(row.personId) ?? [],
		})),
	}
}

const chosen = (chip: SignOffChip | undefined, status: SQL<string>) => {
	if (!chip) return undefined
	return chip === 'not-confirmed'
		? and(isNotNull(signature.id), sql`not ${confirmedInPerson}`)
		: sql`${status} = ${chip}`
}

function matching(db: Db, { query, locationId }: SignOffFilter, today: SQL<string>): (SQL | undefined)[] {
	const words = foldName(query ?? '').replace(/[%_\\]/g, '')
	const number = (query ?? '').trim().toUpperCase()
	const held = db.read
		.select({ id: post.id })
		.from(post)
		.innerJoin(location, eq(location.id, post.locationId))
		.where(
			and(
				eq(post.organisationId, person.organisationId),
				eq(post.personId, person.id),
				eq(post.locationId, locationId ?? ''),
				isCurrentOrComing(today),
			),
		)
	return [
		words ? or(like(person.nameFolded, `%${words}%`), eq(person.employeeNumber, number)) : undefined,
		locationId ? exists(held) : undefined,
	]
}

async function countBy(db: Db, status: SQL<string>, among: SQL | undefined) {
	const rows = owedRows(db, status).where(among).as('people')
	const groups = await db.read
		.select({
			status: rows.status,
			count: sql<number>`count(*)`.mapWith(Number),
			unconfirmed:
				sql<number>`sum(case when ${rows.signatureId} is not null and ${rows.confirmation} is null then 1 else 0 end)`.mapWith(
					Number,
				),
		})
		.from(rows)
		.groupBy(sql`${rows.status}`)
	const zero = Object.fromEntries([...signOffStatuses, 'not-confirmed'].map((one) => [one, 0]))
	const counts = zero as Record<SignOffChip, number>
	for (const group of groups) {
		counts[group.status as SignOffStatus] = group.count
		counts['not-confirmed'] += group.unconfirmed
	}
	return { counts, all: groups.reduce((sum, group) => sum + group.count, 0) }
}

export const versionNumbers = (db: Db, organisationId: string) =>
	db.read
		.select({ id: handbookVersion.id, number: handbookVersion.number })
		.from(handbookVersion)
		.where(eq(handbookVersion.organisationId, organisationId))
		.orderBy(desc(handbookVersion.number))
