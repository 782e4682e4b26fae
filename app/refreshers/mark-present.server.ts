import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/client.ts'
import { attendance } from '#db/schema/refreshers.ts'
import type { Meeting } from './meeting.server.ts'
import { teamOn } from './team.server.ts'

type Marked = { present: number } | 'not-found'

/**
 * Makes the attendance of a meeting exactly these people, or with `keep` adds them. Inside the meeting's own write.
 * Somebody without a post there on that day is not found, and nothing changes.
 */
export async function markPresent(
	tx: Tx,
	meeting: Meeting,
	input: { personIds: string[]; keep: boolean; now: Date },
): Promise<Marked> {
	const { organisationId, id: refresherId } = meeting
	const wanted = new Set(input.personIds)
	const marked = await tx
		.select({ personId: attendance.personId })
		.from(attendance)
		.where(and(eq(attendance.organisationId, organisationId), eq(attendance.refresherId, refresherId)))
	const before = new Set(marked.map(({ personId }) => personId))
	const team = new Set((await teamOn({ read: tx }, meeting)).map(({ id }) => id))
	const added = [...wanted].filter((personId) => !before.has(personId))
	if (added.some((personId) => !team.has(personId))) return 'not-found'
	const removed = input.keep ? [] : [...before].filter((personId) => !wanted.has(personId))
	if (removed.length > 0)
		await tx
			.delete(attendance)
			.where(
				and(
					eq(attendance.organisationId, organisationId),
					eq(attendance.refresherId, refresherId),
					inArray(attendance.personId, removed),
				),
			)
	if (added.length > 0)
		await tx
			.insert(attendance)
			.values(added.map((personId) => ({ organisationId, refresherId, personId, notedAt: input.now })))
			.onConflictDoNothing()
	return { present: before.size + added.length - removed.length }
}
