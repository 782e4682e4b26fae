import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { activityAnswers } from '#app/learning/activity-answers.server.ts'
import { answerActivity } from '#app/learning/answer-activity.server.ts'
import { LessonFrame } from '#app/learning/components/lesson-frame.tsx'
import { contentLanguage } from '#app/learning/content-language.ts'
import { lessonFacts } from '#app/learning/lesson-facts.server.ts'
import { lessonView } from '#app/learning/lesson-view.ts'
import { newKey } from '#app/learning/new-key.server.ts'
import { lessonRolePlays } from '#app/learning/role-plays-seen.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { gradeActivity } from '#app/mdx/grade-activity.ts'
import { activitySeed, answerable, isPrivate, lessonActivities, storedResponse } from '#app/mdx/lesson-activities.ts'
import { lessonBlocks } from '#app/mdx/lesson-blocks.server.ts'
import { LessonBlocks } from '#app/mdx/lesson-blocks.tsx'
import { readResponse } from '#app/mdx/read-response.ts'
import { isId } from '#app/people/asking.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'

/** The lesson again: shown when an answer could not be read, and to whoever opens this address. */
export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const { slug, lesson, activities, quizzes } = await lessonOf(args)
	const language = contentLanguage(lesson.languages, viewer.language)
	const open = await db()
	const [blocks, stored, facts, seen] = await Promise.all([
		lessonBlocks(slug, language),
		activityAnswers(open, viewer, slug),
		lessonFacts(open, viewer, slug),
		lessonRolePlays(open, { viewer, lesson: slug, activities, now: clock() }),
	])
	if (!blocks) throw notFound()
	const actionOf = (id: string) => `/learn/lessons/${slug}/activities/${id}?key=${newKey()}`
	const components = answerable(blocks)
	return {
		messages: messagesFor(viewer.language, 'learn', 'activities'),
		lesson: lessonView({ lesson, quiz: quizzes[slug], facts, wanted: viewer.language, components }),
		blocks,
		activities: lessonActivities(blocks, { activities, stored, seen, language, personId: viewer.personId, actionOf }),
	}
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const { slug, lesson, activity } = await lessonOf(args)
	const key = new URL(args.request.url).searchParams.get('key')
	if (!activity || !isId(key)) throw notFound()
	const open = await db()
	const last = storedResponse((await activityAnswers(open, viewer, slug)).get(activity.id)?.response)
	const seed = activitySeed(viewer.personId, activity.id)
	const read = readResponse(activity, await args.request.formData(), { seed, last })
	if (!read.ok) return data({ activity: activity.id, errors: read.errors }, { status: 422 })
	const language = contentLanguage(lesson.languages, viewer.language)
	const outcome = await answerActivity(open, {
		...{ viewer, key, lesson: slug, activity: activity.id, kind: activity.kind, language, now: clock() },
		...{ response: read.response, private: isPrivate(activity), contentSha256: activity.sha256[language] ?? '' },
		...gradedAs(gradeActivity(activity.structure, read.response)),
	})
	if (outcome === 'not-found') throw notFound()
	return redirect(`/learn/lessons/${slug}#${activity.id}-result`)
}

export default function LessonAnswered() {
	const { lesson, blocks, activities } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const faulty = refused && activities[refused.activity]
	const shown = faulty ? { ...activities, [refused.activity]: { ...faulty, errors: refused.errors } } : activities
	return (
		<LessonFrame lesson={lesson}>
			<LessonBlocks blocks={blocks} activities={shown} language={lesson.language} />
		</LessonFrame>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle<{ lesson: { title: string } }>('learn.lesson.title', ({ lesson }) => ({
	lesson: lesson.title,
}))

const gradedAs = ({ points, done }: { points: number | null; done: boolean }) => ({ points, done })

async function lessonOf({ params: { slug = '', activity: id = '' } }: LoaderFunctionArgs) {
	const { lessons, quizzes, activities } = await content()
	const lesson = Object.hasOwn(lessons, slug) ? lessons[slug] : undefined
	const activity = Object.hasOwn(activities, id) ? activities[id] : undefined
	if (!lesson || activity?.lesson !== slug) throw notFound()
	return { slug, lesson, quizzes, activities, activity }
}
