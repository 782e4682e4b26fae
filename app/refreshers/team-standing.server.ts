import { and, asc, desc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { isOverdue } from '#app/handbook/due-day.ts'
import { localDay } from '#app/people/local-day.ts'
import type { Location } from '#app/people/locations.server.ts'
import type { Reads } from '#app/people/today.server.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { obligation, refusal } from '#db/schema/obligation.ts'
import { person, post } from '#db/schema/people.ts'
import { signature } from '#db/schema/signature.ts'

export type HandbookStanding = {
	/** Null while no handbook is published. */
	state: 'signed' | 'declined' | 'asked' | 'overdue' | 'open' | null
	dueOn: string | null
}
export type TeamStanding = { id: string; name: string; position: string; handbook: HandbookStanding }

/** Who works here today and how each stands with the newest handbook, by name. The location was found for the viewer before. One read. */
export async function teamStanding(db: Reads, place: Location, now: Date): Promise<TeamStanding[]> {
	const { organisationId } = place
	const day = localDay(now, place.timeZone)
	const newest = db.read
		.select({ id: handbookVersion.id })
		.from(handbookVersion)
		.where(eq(handbookVersion.organisationId, organisationId))
		.orderBy(desc(handbookVersion.number))
		.limit(1)
		.as('newest')
	const asked = sql<number>`(select count(*) from handbook_question q
		where q.obligation_id = ${obligation.id} and q.answered_at is null)`.mapWith(Number)
	const rows = await db.read
		.select({
			id: person.id,
			name: person.name,
			position: post.position,
			version: newest.id,
			dueOn: obligation.dueOn,
			timeZone: obligation.timeZone,
			signed: signature.id,
			declined: refusal.id,
			asked,
		})
		.from(post)
		.innerJoin(person, eq(person.id, post.personId))
		.leftJoin(newest, sql`1 = 1`)
		.leftJoin(obligation, and(eq(obligation.versionId, newest.id), eq(obligation.personId, person.id)))
		.leftJoin(signature, eq(signature.obligationId, obligation.id))
		.leftJoin(refusal, eq(refusal.obligationId, obligation.id))
		.where(
			and(
				eq(post.organisationId, organisationId),
				eq(post.locationId, place.id),
				lte(post.fromDay, day),
				or(isNull(post.untilDay), gt(post.untilDay, day)),
			),
		)
		.orderBy(asc(person.nameFolded), asc(person.id))
	return rows
		.filter((row, at) => row.id !== rows[at - 1]?.id)
		.map(({ id, name, position, ...row }) => ({
			...{ id, name, position },
			handbook: { state: row.version ? stateOf(row, now) : null, dueOn: row.dueOn },
		}))
}

type Row = {
	dueOn: string | null
	timeZone: string | null
	signed: string | null
	declined: string | null
	asked: number
}

function stateOf(
	{ dueOn, timeZone, signed, declined, asked }: Row,
	now: Date,
): Exclude<HandbookStanding['state'], null> {
	if (signed) return 'signed'
	if (declined) return 'declined'
	if (asked > 0) return 'asked'
	return dueOn && timeZone && isOverdue({ dueOn, timeZone, asked: false }, now) ? 'overdue' : 'open'
}
