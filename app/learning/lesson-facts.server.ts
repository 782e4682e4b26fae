import type { Viewer } from '#app/access/viewer.ts'
import type { Db } from '#db/client.ts'
import { factsOf, lessonFactsOf } from './learning-facts.server.ts'

/** How far the viewer is with one lesson. Two reads. */
export async function lessonFacts(db: Db, { organisationId, personId }: Viewer, lesson: string) {
	return lessonFactsOf(await factsOf(db.read, { organisationId, personIds: [personId], lesson }), personId, lesson)
}
