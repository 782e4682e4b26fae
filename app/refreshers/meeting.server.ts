import { and, asc, eq } from 'drizzle-orm'
import { maySeeLocation, type Viewer } from '#app/access/viewer.ts'
import { isId } from '#app/people/asking.ts'
import type { Reads } from '#app/people/today.server.ts'
import { location, person } from '#db/schema/people.ts'
import { attendance, refresher } from '#db/schema/refreshers.ts'
import { type TeamMember, teamOn } from './team.server.ts'

export type Meeting = typeof refresher.$inferSelect & { placeName: string; timeZone: string; runByName: string }
export type Present = { id: string; name: string; notedAt: Date }
export type MeetingPage = { meeting: Meeting; here: Present[]; team: TeamMember[] }

/** The only way to a meeting: one of another location is not found. */
export async function meetingFor(db: Reads, viewer: Viewer, id: string): Promise<Meeting | null> {
	if (!isId(id)) return null
	const [row] = await db.read
		.select({ refresher, placeName: location.name, timeZone: location.timeZone, runByName: person.name })
		.from(refresher)
		.innerJoin(location, eq(location.id, refresher.locationId))
		.innerJoin(person, eq(person.id, refresher.runBy))
		.where(and(eq(refresher.id, id), eq(refresher.organisationId, viewer.organisationId)))
	if (!row || !maySeeLocation(viewer, row.refresher.locationId)) return null
	const { refresher: meeting, ...names } = row
	return { ...meeting, ...names }
}

/** A meeting with who was there, whatever their posts are now, and whose post it was on its day. */
export async function meetingPage(db: Reads, viewer: Viewer, id: string): Promise<MeetingPage | null> {
	const meeting = await meetingFor(db, viewer, id)
	if (!meeting) return null
	const [here, team] = await Promise.all([presentAt(db, meeting), teamOn(db, meeting)])
	return { meeting, here, team }
}

const presentAt = (db: Reads, { organisationId, id }: Meeting): Promise<Present[]> =>
	db.read
		.select({ id: person.id, name: person.name, notedAt: attendance.notedAt })
		.from(attendance)
		.innerJoin(person, eq(person.id, attendance.personId))
		.where(and(eq(attendance.organisationId, organisationId), eq(attendance.refresherId, id)))
		.orderBy(asc(person.nameFolded), asc(person.id))
