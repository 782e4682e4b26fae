import type { LoadedActivity } from '#app/mdx/load/activities.server.ts'
import type { Lesson } from '#app/mdx/load/lessons.server.ts'
import { contentLanguage } from './content-language.ts'

type About = { lessons: Record<string, Lesson>; activities: Record<string, LoadedActivity> }
type Answer = { lesson: string; activity: string; private: boolean; response: unknown; answeredAt: Date; id: string }
export type Words = {
	id: string
	lesson: { slug: string; title: string; language: string }
	activity: string
	text: string
	answeredAt: Date
}

/** What a person wrote for themselves and has not erased, newest last. */
export function privateWords(answers: Answer[], { lessons, activities }: About, wanted: string): Words[] {
	return answers.flatMap(({ id, lesson: slug, activity, private: own, response, answeredAt }) => {
		const lesson = lessons[slug]
		const language = contentLanguage(lesson?.languages ?? [], wanted)
		const title = lesson?.texts[language]?.title ?? slug
		const text = own ? textOf(response, activities[activity], language) : ''
		return text ? [{ id, lesson: { slug, title, language }, activity, text, answeredAt }] : []
	})
}

function textOf(response: unknown, activity: LoadedActivity | undefined, language: string): string {
	const { text, suggestion, ...own } = (response ?? {}) as { [field: string]: string | null | undefined }
	if (text) return text
	const chosen =
		activity?.kind === 'commit' && suggestion ? activity.texts[language]?.suggestions[suggestion] : undefined
	const plan = chosen ?? own
	return [plan.if, plan.then].filter(Boolean).join(' → ')
}
