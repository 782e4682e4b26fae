import { and, eq } from 'drizzle-orm'
import type { Viewer } from '#app/access/viewer.ts'
import { isId, maySee } from '#app/people/asking.ts'
import { localDay } from '#app/people/local-day.ts'
import type { Db, Tx } from '#db/client.ts'
import { rolePlayObservation } from '#db/schema/learning.ts'
import { currentPosts } from './current-posts.server.ts'

type Input = {
	viewer: Viewer
	/** Made by the server for the form: a second tap makes no second row. */
	key: string
	personId: string
	lesson: string
	activity: string
	/** Ids of what was seen. */
	criteria: string[]
	contentSha256: string
	language: string
	now: Date
}
type Outcome = 'recorded' | 'already-recorded' | 'own' | 'not-found'

/** That somebody played a role-play is said by a supervisor of their place or by HR, never by themselves. */
export async function observeRolePlay(db: Db, input: Input): Promise<Outcome> {
	const { viewer, key, personId, criteria, now, ...what } = input
	if (!isId(personId) || !isId(key)) return 'not-found'
	if (personId === viewer.personId) return 'own'
	return db.write<Outcome>(
		async (tx) => {
			const posts = await currentPosts(tx, { viewer, personIds: [personId], now })
			const place = posts.find(({ locationId }) => maySee(viewer, locationId))
			if (!place) return 'not-found'
			const made = await tx
				.insert(rolePlayObservation)
				.values({
					...{ id: key, organisationId: viewer.organisationId, personId, ...what },
					...{ observedBy: viewer.personId, day: localDay(now, place.timeZone), observedAt: now },
					criteria: JSON.stringify(criteria),
				})
				.onConflictDoNothing()
				.returning({ id: rolePlayObservation.id })
			return made.length > 0 ? 'recorded' : madeBefore(tx, input)
		},
		{ table: 'person', id: personId },
	)
}

async function madeBefore(tx: Tx, { viewer, key, personId }: Input): Promise<Outcome> {
	const [row] = await tx
		.select({ id: rolePlayObservation.id })
		.from(rolePlayObservation)
		.where(
			and(
				eq(rolePlayObservation.id, key),
				eq(rolePlayObservation.organisationId, viewer.organisationId),
				eq(rolePlayObservation.personId, personId),
				eq(rolePlayObservation.observedBy, viewer.personId),
			),
		)
	return row ? 'already-recorded' : 'not-found'
}
