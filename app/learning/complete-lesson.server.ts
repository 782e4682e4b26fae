import type { Viewer } from '#app/access/viewer.ts'
import type { Lesson } from '#app/mdx/load/lessons.server.ts'
import type { Db } from '#db/client.ts'
import { lessonCompletion } from '#db/schema/learning.ts'
import { factsOf, lessonFactsOf } from './learning-facts.server.ts'
import { lessonState } from './lesson-state.ts'

type Input = { viewer: Viewer; lesson: Lesson; place: 'work' | 'home' }
type Outcome = 'completed' | 'already-completed' | 'open'

/** Keeps that the lesson is complete, when it became so, and where the person says they did it. Once; nothing undoes it. */
export function completeLesson(db: Db, { viewer, lesson, place }: Input): Promise<Outcome> {
	const { organisationId, personId } = viewer
	return db.write<Outcome>(
		async (tx) => {
			const facts = await factsOf(tx, { organisationId, personIds: [personId], lesson: lesson.slug })
			const state = lessonState(lesson, lessonFactsOf(facts, personId, lesson.slug))
			if (!state.completedAt || !state.attempt) return state.completedAt ? 'already-completed' : 'open'
			const made = await tx
				.insert(lessonCompletion)
				.values({
					organisationId,
					personId,
					lesson: lesson.slug,
					lessonVersion: lesson.version,
					contentSha256: state.attempt.contentSha256,
					language: state.attempt.language,
					attemptId: state.attempt.id,
					place,
					minutes: lesson.minutes,
					completedAt: state.completedAt,
				})
				.onConflictDoNothing()
				.returning({ id: lessonCompletion.id })
			return made.length > 0 ? 'completed' : 'already-completed'
		},
		{ table: 'person', id: personId },
	)
}
