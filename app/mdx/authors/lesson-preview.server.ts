import type { Blocks } from '#app/mdx/blocks.ts'
import { lessonActivities } from '#app/mdx/lesson-activities.ts'
import { cachedBlocks } from '#app/mdx/lesson-blocks.server.ts'
import type { LoadedActivity } from '#app/mdx/load/activities.server.ts'
import { sourceItems } from '#app/mdx/source-items.ts'
import { activityKey } from './activity-key.ts'
import type { Desk } from './desk.server.ts'
import { below, placed } from './finding-place.ts'
import { languageOf, lessonRow } from './index-rows.ts'
import { questionPreviews } from './question-previews.ts'
import type { Said } from './said.ts'

type Asked = { slug: string; wanted: string; said: Said; personId: string; actionOf: (activity: string) => string }

/** A lesson with every key beside it, as far as its files can be read; null when there is none. */
export async function lessonPreview(desk: Desk, { slug, wanted, said, personId, actionOf }: Asked) {
	const { content, cacheDir } = desk
	const lesson = Object.hasOwn(content.lessons, slug) ? content.lessons[slug] : undefined
	if (!lesson) return null
	const language = languageOf(lesson.languages, wanted)
	const row = lessonRow(desk, lesson, placed(desk.findings, desk), wanted)
	const page = lesson.pages[language]
	// A page that is refused has a finding that says why.
	const blocks: Blocks = page
		? await cachedBlocks({ page, language, remedies: content.remedies }, cacheDir).catch(() => [])
		: []
	const activities = writtenActivities(content.activities, slug)
	const stored = new Map(Object.entries(said).map(([id, response]) => [id, { response: JSON.stringify(response) }]))
	return {
		row,
		language,
		objectives: lesson.objectives.map((id) => lesson.texts[language]?.objectives[id] ?? id),
		blocks,
		activities: lessonActivities(blocks, { activities, stored, seen: new Map(), language, personId, actionOf }),
		keys: Object.fromEntries(Object.values(activities).map((one) => [one.id, activityKey(one, language)])),
		questions: questionPreviews(content, slug, language),
		cards: Object.values(content.cards)
			.filter((card) => card.lesson === slug)
			.map((card) => ({ slug: card.slug, title: card.texts[language]?.title ?? card.slug })),
		covers: sourceItems.filter(({ id }) => lesson.covers.includes(id)).map(({ id, says }) => ({ id, says })),
		findings: row.findings,
		waived: below(`lessons/${slug}`, placed(desk.waived, desk)),
	}
}

/** Without those that have no words yet: nothing of them can be shown. */
function writtenActivities(activities: Record<string, LoadedActivity>, slug: string) {
	const own = Object.values(activities).filter(({ lesson, texts }) => lesson === slug && Object.keys(texts).length > 0)
	return Object.fromEntries(own.map((activity) => [activity.id, activity]))
}
