import { and, eq } from 'drizzle-orm'
import { appendEntry } from '#app/evidence/append-entry.server.ts'
import { localDay } from '#app/people/local-day.ts'
import type { Db, Tx } from '#db/client.ts'
import { newId } from '#db/schema/columns.ts'
import { obligation } from '#db/schema/obligation.ts'
import { dueDay } from './due-day.ts'
import { type Posted, peopleWithPosts } from './people-with-posts.server.ts'
import { newestVersion } from './publication.server.ts'

const PEOPLE_A_WRITE = 50

type Sweep = { organisationId: string; now: Date; personIds?: string[] }

/**
 * Gives the newest version to everybody with a current or coming post who does not owe or have it yet, HR too.
 * Says how many were added; running it again adds nobody.
 */
export async function assignObligations(db: Db, input: Sweep): Promise<{ assigned: number }> {
	const version = await newestVersion(db.read, input.organisationId)
	if (!version) return { assigned: 0 }
	const [people, owing] = await Promise.all([
		peopleWithPosts(db.read, input),
		db.read
			.select({ personId: obligation.personId })
			.from(obligation)
			.where(and(eq(obligation.organisationId, input.organisationId), eq(obligation.versionId, version.id))),
	])
	const known = new Set(owing.map((row) => row.personId))
	const missing = people.filter((person) => !known.has(person.personId))
	let assigned = 0
	for (let from = 0; from < missing.length; from += PEOPLE_A_WRITE) {
		const some = missing.slice(from, from + PEOPLE_A_WRITE)
		assigned += await db.write((tx) => assign(tx, input, version, some), { table: 'handbook_version', id: version.id })
	}
	return { assigned }
}

type Version = { id: string; number: number; publishedAt: Date }

/** Rows first and the log last: whoever else writes about these people may hold their rows and wait for the log. */
async function assign(tx: Tx, input: Sweep, version: Version, people: Posted[]): Promise<number> {
	const { organisationId, now } = input
	const added = await tx
		.insert(obligation)
		.values(
			people.map((person) => ({
				id: newId(),
				organisationId,
				personId: person.personId,
				versionId: version.id,
				assignedAt: now,
				dueOn: dueDay({ ...person, publishedOn: localDay(version.publishedAt, person.timeZone) }),
				timeZone: person.timeZone,
				logSeq: -1,
			})),
		)
		.onConflictDoNothing({ target: [obligation.organisationId, obligation.personId, obligation.versionId] })
		.returning()
	for (const row of added) {
		const entry = await appendEntry(tx, {
			organisationId,
			type: 'obligation.assigned',
			subjectId: row.personId,
			versionId: version.id,
			at: now,
			body: { id: row.id, handbook: { version: version.number }, due_on: row.dueOn, tz: row.timeZone },
		})
		await tx.update(obligation).set({ logSeq: entry.seq }).where(eq(obligation.id, row.id))
	}
	return added.length
}
