import { and, asc, count, desc, eq, exists, isNull, notExists, sql } from 'drizzle-orm'
import { confirmationInForce } from '#app/access/credential-facts.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import { isOverdue } from '#app/handbook/due-day.ts'
import { isCurrentOrComing, type Reads } from '#app/people/today.server.ts'
import { credential, credentialConfirmation } from '#db/schema/access.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { obligation, refusal } from '#db/schema/obligation.ts'
import { location, person, post } from '#db/schema/people.ts'
import { signature } from '#db/schema/signature.ts'
import { todayIn } from './own-day.server.ts'

type Input = { viewer: Viewer; zones: string[]; now: Date }
export type Named = { id: string; name: string }
export type Unsigned = Named & { dueOn: string; declined: boolean; asked: boolean; overdue: boolean }

const NAMES = 200

const works = (db: Reads, { zones, now }: Input) =>
	db.read
		.select({ id: post.id })
		.from(post)
		.innerJoin(location, eq(location.id, post.locationId))
		.where(and(eq(post.personId, person.id), isCurrentOrComing(todayIn(zones, now))))

/** Who has not signed the newest handbook, for HR: declined and asking people first, then the longest due. At most 200 names. */
export async function unsignedPeople(db: Reads, input: Input): Promise<Unsigned[]> {
	const { organisationId, isHr } = input.viewer
	if (!isHr) return []
	const newest = db.read
		.select({ id: handbookVersion.id })
		.from(handbookVersion)
		.where(eq(handbookVersion.organisationId, organisationId))
		.orderBy(desc(handbookVersion.number))
		.limit(1)
	const asked = sql<number>`(select count(*) from handbook_question q
		where q.obligation_id = ${obligation.id} and q.answered_at is null)`
	const rows = await db.read
		.select({
			...{ id: person.id, name: person.name, dueOn: obligation.dueOn, timeZone: obligation.timeZone },
			declined: refusal.id,
			asked: asked.mapWith(Number),
		})
		.from(obligation)
		.innerJoin(person, eq(person.id, obligation.personId))
		.leftJoin(signature, eq(signature.obligationId, obligation.id))
		.leftJoin(refusal, eq(refusal.obligationId, obligation.id))
		.where(and(sql`${obligation.versionId} = (${newest})`, isNull(signature.id), exists(works(db, input))))
		.orderBy(
			sql`case when ${refusal.id} is null then 1 else 0 end`,
			sql`case when ${asked} = 0 then 1 else 0 end`,
			asc(obligation.dueOn),
			asc(person.nameFolded),
		)
		.limit(NAMES)
	return rows.map(({ id, name, dueOn, timeZone, ...row }) => {
		const flags = { declined: row.declined !== null, asked: row.asked > 0 }
		const overdue = !flags.declined && isOverdue({ dueOn, timeZone, asked: flags.asked }, input.now)
		return { id, name, dueOn, ...flags, overdue }
	})
}

/** Who has never set a password, and whose password nobody saw being set; for HR, with the full count and at most 200 names. */
export async function accessGaps(db: Reads, input: Input) {
	if (!input.viewer.isHr) return { neverJoined: none, notConfirmed: none }
	const anyPassword = db.read.select({ id: credential.id }).from(credential).where(eq(credential.personId, person.id))
	const confirmed = db.read
		.select({ id: credentialConfirmation.id })
		.from(credentialConfirmation)
		.innerJoin(credential, eq(credential.id, credentialConfirmation.credentialId))
		.where(
			and(
				confirmationInForce(),
				sql`exists (select 1 from credential as newest
					where newest.person_id = ${person.id} and newest.ended_at is null and newest.origin_id = ${credential.id})`,
			),
		)
	const [neverJoined, notConfirmed] = await Promise.all([
		peopleWhere(db, input, notExists(anyPassword)),
		peopleWhere(db, input, and(exists(anyPassword), notExists(confirmed))),
	])
	return { neverJoined, notConfirmed }
}

const none: { total: number; people: Named[] } = { total: 0, people: [] }

async function peopleWhere(db: Reads, input: Input, condition: ReturnType<typeof and>) {
	const where = and(eq(person.organisationId, input.viewer.organisationId), exists(works(db, input)), condition)
	const [people, [sum]] = await Promise.all([
		db.read
			.select({ id: person.id, name: person.name })
			.from(person)
			.where(where)
			.orderBy(asc(person.nameFolded), asc(person.id))
			.limit(NAMES),
		db.read.select({ total: count() }).from(person).where(where),
	])
	return { total: sum?.total ?? 0, people }
}
