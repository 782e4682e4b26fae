import { randomUUID } from 'node:crypto'
import { accountOf } from '#app/access/credential-in-force.server.ts'
import { viewerOf } from '#app/access/live-session.server.ts'
import { startSession } from '#app/access/session.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Content } from '#app/mdx/content.server.ts'
import { addDays, endOfLocalDay, localDay } from '#app/people/local-day.ts'
import type { Db } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'

/** Something that happened at a moment; told in order of time, since the log knows no other. */
export type Scene = { at: Date; play: () => Promise<unknown> }
export const scene = (at: Date, play: () => Promise<unknown>): Scene => ({ at, play })

/** In days from today. */
export const FOUNDED = -70

export type Stage = {
	db: Db
	content: Content
	organisationId: string
	now: Date
	/** Filled as people and places come in, by employee number and by name. */
	people: Map<string, string>
	places: Map<string, string>
}

const ZONE = 'Europe/Ljubljana'
const HOUR = 60 * 60 * 1000

/** The local day so many days from today. */
export const dayFrom = (now: Date, days: number) => addDays(localDay(now, ZONE), days)

/** A moment of a day so many days from today; never later than now, so that nothing happened in the future. */
export function momentFrom(now: Date, days: number, hour: number, minute = 0): Date {
	const midnight = endOfLocalDay(addDays(localDay(now, ZONE), days - 1), ZONE)
	const at = new Date(midnight.getTime() + hour * HOUR + minute * 60_000)
	return at < now ? at : new Date(now.getTime() - 60_000)
}

export const momentsOf =
	({ now }: Stage) =>
	(day: number, hour: number, minute = 0) =>
		momentFrom(now, day, hour, minute)

export const browserOf = (number: string) => `demo-${number}`
export const circumstancesOf = (number: string) => ({
	address: '192.0.2.10',
	userAgent: 'Demo',
	sessionId: null,
	browserMark: browserOf(number),
})

/** Signs somebody in at that moment and gives what the routes would pass on. */
export async function viewerAt(stage: Stage, number: string, at: Date): Promise<Viewer> {
	const { db, organisationId } = stage
	const account = await accountOf(db, { typed: number }, at)
	if (!account?.credential) throw new Error(`Nobody with a password has the number ${number}.`)
	const { personId } = account
	const credentialId = account.credential.id
	const isHr = account.isHr
	const session = {
		organisationId,
		personId,
		credentialId,
		browserMark: `${browserOf(number)}-${randomUUID()}`,
		isHr,
		now: at,
	}
	const { token } = await db.write((tx) => startSession(tx, session))
	const viewer = await viewerOf(db, token, at)
	if (!viewer) throw new Error(`${number} has no post on that day.`)
	return viewer
}

export const key = newId
