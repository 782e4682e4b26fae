import type { Viewer } from '#app/access/viewer.ts'
import { personLearning } from '#app/learning/person-learning.server.ts'
import { rolePlayRecord } from '#app/learning/role-plays-seen.server.ts'
import type { Content } from '#app/mdx/content.server.ts'
import type { Db } from '#db/client.ts'
import { cardTitle } from './card-panels.server.ts'
import { refreshersOf } from './personal-attendance.server.ts'

type Input = { viewer: Viewer; personId: string; content: Content; now: Date }

/** A person's lessons, role-plays and refreshers for their page; the caller has found the person for the viewer. */
export async function trainingRecord(db: Db, { viewer, personId, content, now }: Input) {
	const [lessons, rolePlays, attended] = await Promise.all([
		personLearning(db, { viewer, personId, content, now }),
		rolePlayRecord(db, { viewer, personId, content, now }),
		refreshersOf(db, { viewer, personId }),
	])
	return {
		lessons: lessons === 'not-found' ? [] : lessons,
		rolePlays,
		refreshers: attended.map(({ refresherId, day, card, placeName }) => ({
			...{ refresherId, day, placeName },
			title: cardTitle(content, card, viewer.language),
		})),
	}
}
