import type { Viewer } from '#app/access/viewer.ts'
import type { Content } from '#app/mdx/content.server.ts'
import { isId } from '#app/people/asking.ts'
import type { Db } from '#db/client.ts'
import { contentLanguage } from './content-language.ts'
import { currentPosts } from './current-posts.server.ts'
import { factsOf, lessonFactsOf } from './learning-facts.server.ts'
import { lessonState } from './lesson-state.ts'

type Input = { viewer: Viewer; personId: unknown; content: Pick<Content, 'lessons'>; now: Date }
export type LessonHistory = {
	slug: string
	title: string
	completedAt: Date | null
	place: 'work' | 'home' | null
	minutes: number | null
	tries: number
	lastTryAt: Date | null
}

/** One person's lessons for HR, for their supervisor and for themselves: state only, no answers and no scores. */
export async function personLearning(
	db: Db,
	{ viewer, personId, content, now }: Input,
): Promise<LessonHistory[] | 'not-found'> {
	if (!isId(personId)) return 'not-found'
	// HR and oneself also see the record of somebody without a current post: a leaver's proof stays readable.
	const anyway = viewer.isHr || personId === viewer.personId
	const [posts, facts] = await Promise.all([
		anyway ? [] : currentPosts(db.read, { viewer, personIds: [personId], now }),
		factsOf(db.read, { organisationId: viewer.organisationId, personIds: [personId] }),
	])
	if (posts.length === 0 && !anyway) return 'not-found'
	const slugs = new Set([...facts.completions, ...facts.attempts, ...facts.answered].map((row) => row.lesson))
	return [...slugs].map((slug) => {
		const lesson = content.lessons[slug]
		const own = lessonFactsOf(facts, personId, slug)
		const language = contentLanguage(lesson?.languages ?? [], viewer.language)
		return {
			slug,
			title: lesson?.texts[language]?.title ?? slug,
			completedAt: lesson ? lessonState(lesson, own).completedAt : (own.completion?.completedAt ?? null),
			place: own.completion?.place ?? null,
			minutes: own.completion?.minutes ?? null,
			tries: own.attempts.length,
			lastTryAt: own.attempts.at(-1)?.startedAt ?? null,
		}
	})
}
