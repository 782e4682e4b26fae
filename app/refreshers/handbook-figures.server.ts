import { and, count, desc, eq, exists, isNull, or, sql } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { isOverdue } from '#app/handbook/due-day.ts'
import { isCurrentOrComing, type Reads } from '#app/people/today.server.ts'
import { handbookVersion } from '#db/schema/handbook-version.ts'
import { handbookQuestion, obligation, refusal } from '#db/schema/obligation.ts'
import { location, post } from '#db/schema/people.ts'
import { signature } from '#db/schema/signature.ts'
import { todayIn } from './own-day.server.ts'

export type OwnHandbook = {
	number: number
	owed: boolean
	signed: boolean
	declined: boolean
	asked: boolean
	overdue: boolean
	dueOn: string | null
	timeZone: string | null
}
export type SignOffFigures = { unsigned: number; overdue: number; asked: number; declined: number }
type Input = { viewer: Viewer; zones: string[]; now: Date }

/** Where the viewer stands with the newest handbook and, for HR, how many people stand where. One read. */
export async function handbookFigures(db: Reads, { viewer, zones, now }: Input) {
	const { organisationId, personId, isHr } = viewer
	const newest = db.read
		.select({ id: handbookVersion.id, number: handbookVersion.number })
		.from(handbookVersion)
		.where(eq(handbookVersion.organisationId, organisationId))
		.orderBy(desc(handbookVersion.number))
		.limit(1)
		.as('newest')
	const works = db.read
		.select({ id: post.id })
		.from(post)
		.innerJoin(location, eq(location.id, post.locationId))
		.where(and(eq(post.personId, obligation.personId), isCurrentOrComing(todayIn(zones, now))))
	const question = db.read
		.select({ id: handbookQuestion.id })
		.from(handbookQuestion)
		.where(and(eq(handbookQuestion.obligationId, obligation.id), isNull(handbookQuestion.answeredAt)))
	const flag = (condition: ReturnType<typeof sql>) =>
		sql<number>`case when ${condition} then 1 else 0 end`.mapWith(Number)
	const group = {
		number: newest.number,
		dueOn: obligation.dueOn,
		timeZone: obligation.timeZone,
		mine: flag(sql`${obligation.personId} = ${personId}`).as('mine'),
		signed: flag(sql`${signature.id} is not null`).as('signed'),
		declined: flag(sql`${refusal.id} is not null`).as('declined'),
		asked: flag(sql`${exists(question)}`).as('asked'),
	}
	const rows = await db.read
		.select({ ...group, people: count() })
		.from(newest)
		.leftJoin(
			obligation,
			and(
				eq(obligation.versionId, newest.id),
				isHr ? or(eq(obligation.personId, personId), exists(works)) : eq(obligation.personId, personId),
			),
		)
		.leftJoin(signature, eq(signature.obligationId, obligation.id))
		.leftJoin(refusal, eq(refusal.obligationId, obligation.id))
		.groupBy(group.number, group.dueOn, group.timeZone, sql`mine`, sql`signed`, sql`declined`, sql`asked`)
	// As on the sign-off page: who declined is counted there and not as overdue.
	const standings = rows.map((row) => ({ ...row, overdue: row.signed + row.declined === 0 && late(row, now) }))
	return { own: ownOf(standings), figures: isHr ? figuresOf(standings) : null }
}

type Row = {
	dueOn: string | null
	timeZone: string | null
	asked: number
	signed: number
	declined: number
	people: number
}
type Standing = Row & { number: number; mine: number; overdue: boolean }

const late = ({ dueOn, timeZone, asked }: Row, now: Date) =>
	dueOn !== null && timeZone !== null && isOverdue({ dueOn, timeZone, asked: asked === 1 }, now)

function ownOf(standings: Standing[]): OwnHandbook | null {
	const [any] = standings
	if (!any) return null
	const mine = standings.find((row) => row.mine === 1)
	return {
		number: any.number,
		owed: mine !== undefined,
		signed: mine?.signed === 1,
		declined: mine?.declined === 1,
		asked: mine?.asked === 1,
		overdue: mine?.overdue ?? false,
		dueOn: mine?.dueOn ?? null,
		timeZone: mine?.timeZone ?? null,
	}
}

function figuresOf(standings: Standing[]): SignOffFigures {
	const open = standings.filter(({ signed, dueOn }) => signed === 0 && dueOn !== null)
	const sum = (rows: Standing[]) => rows.reduce((total, { people }) => total + people, 0)
	return {
		unsigned: sum(open),
		overdue: sum(open.filter(({ overdue }) => overdue)),
		asked: sum(open.filter(({ asked }) => asked === 1)),
		declined: sum(open.filter(({ declined }) => declined === 1)),
	}
}
