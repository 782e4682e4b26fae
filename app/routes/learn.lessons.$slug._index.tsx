import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { activityAnswers } from '#app/learning/activity-answers.server.ts'
import { LessonFrame } from '#app/learning/components/lesson-frame.tsx'
import { contentLanguage } from '#app/learning/content-language.ts'
import { lessonFacts } from '#app/learning/lesson-facts.server.ts'
import { lessonView } from '#app/learning/lesson-view.ts'
import { newKey } from '#app/learning/new-key.server.ts'
import { lessonRolePlays } from '#app/learning/role-plays-seen.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { answerable, lessonActivities } from '#app/mdx/lesson-activities.ts'
import { lessonBlocks } from '#app/mdx/lesson-blocks.server.ts'
import { LessonBlocks } from '#app/mdx/lesson-blocks.tsx'
import { notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const { lessons, quizzes, activities } = await content()
	const slug = args.params.slug ?? ''
	const lesson = Object.hasOwn(lessons, slug) ? lessons[slug] : undefined
	if (!lesson) throw notFound()
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

export default function Lesson() {
	const { lesson, blocks, activities } = useLoaderData<typeof loader>()
	return (
		<LessonFrame lesson={lesson}>
			<LessonBlocks blocks={blocks} activities={activities} language={lesson.language} />
		</LessonFrame>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle<{ lesson: { title: string } }>('learn.lesson.title', ({ lesson }) => ({
	lesson: lesson.title,
}))
