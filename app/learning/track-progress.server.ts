import type { Viewer } from '#app/access/viewer.ts'
import type { Content } from '#app/mdx/content.server.ts'
import type { Db } from '#db/client.ts'
import { currentPosts } from './current-posts.server.ts'
import { factsOf, type LearningFacts, lessonFactsOf } from './learning-facts.server.ts'
import { type HandbookFact, type Progress, progressOf } from './progress.ts'

type Learning = Pick<Content, 'lessons' | 'tracks'>
type Mine = { viewer: Viewer; content: Learning; handbook: HandbookFact; now: Date }
type Team = {
	viewer: Viewer
	personIds: string[]
	content: Learning
	handbook: (personId: string) => HandbookFact
	now: Date
}

/** How far the viewer is, and what is next. Three reads. */
export async function trackProgress(db: Db, { viewer, content, handbook, now }: Mine) {
	const { personId } = viewer
	const team = await teamFacts(db, { viewer, personIds: [personId], content, handbook: () => handbook, now })
	return { progress: team.progress(personId), facts: byPerson(team.facts, personId) }
}

/** How far each of these people is: state only, no answers. People whom the viewer may not see are not in it. Three reads. */
export async function teamProgress(db: Db, input: Team): Promise<Map<string, Progress>> {
	if (input.personIds.length === 0) return new Map()
	const team = await teamFacts(db, input)
	return new Map(team.seen.map((personId) => [personId, team.progress(personId)]))
}

async function teamFacts(db: Db, { viewer, personIds, content, handbook, now }: Team) {
	const { organisationId, language } = viewer
	const [posts, facts] = await Promise.all([
		currentPosts(db.read, { viewer, personIds, now }),
		factsOf(db.read, { organisationId, personIds }),
	])
	const progress = (personId: string) =>
		progressOf({
			posts: posts.filter((post) => post.personId === personId),
			lessons: content.lessons,
			tracks: content.tracks,
			factsOf: byPerson(facts, personId),
			handbook: handbook(personId),
			language,
			now,
		})
	return { facts, progress, seen: [...new Set(posts.map((post) => post.personId))] }
}

const byPerson = (facts: LearningFacts, personId: string) => (lesson: string) => lessonFactsOf(facts, personId, lesson)
