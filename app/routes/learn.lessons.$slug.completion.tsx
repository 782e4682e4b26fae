import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { completeLesson } from '#app/learning/complete-lesson.server.ts'
import { PlaceForm } from '#app/learning/components/place-form.tsx'
import { contentLanguage } from '#app/learning/content-language.ts'
import { lessonFacts } from '#app/learning/lesson-facts.server.ts'
import { lessonState } from '#app/learning/lesson-state.ts'
import { content } from '#app/mdx/content.server.ts'
import { invalid, notFound } from '#app/ui/answers.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'

const PlaceFields = z.object({ place: z.enum(['work', 'home'], 'learn.place.choose') })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const lesson = await lessonOf(args)
	const state = lessonState(lesson, await lessonFacts(await db(), viewer, lesson.slug))
	if (!state.placeOpen) throw redirect(`/learn/lessons/${lesson.slug}`)
	const language = contentLanguage(lesson.languages, viewer.language)
	const title = lesson.texts[language]?.title ?? ''
	return { messages: messagesFor(viewer.language, 'learn'), lesson: { slug: lesson.slug, title, language } }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const lesson = await lessonOf(args)
	const form = parseForm(PlaceFields, await args.request.formData())
	if (!form.ok) return invalid(form)
	const outcome = await completeLesson(await db(), { viewer, lesson, place: form.value.place })
	return redirect(outcome === 'open' ? `/learn/lessons/${lesson.slug}` : `/learn?completed=${lesson.slug}`)
}

export default function Completion() {
	const t = useTranslations('learn')
	const { lesson } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	return (
		<>
			<PageHeader
				title={t('place.title')}
				kicker={<span lang={lesson.language}>{lesson.title}</span>}
				back={{ to: '/learn', label: t('lesson.back') }}
			/>
			<PlaceForm slug={lesson.slug} errors={answer?.errors} />
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('learn.place.title')

async function lessonOf({ params: { slug = '' } }: LoaderFunctionArgs) {
	const { lessons } = await content()
	const lesson = Object.hasOwn(lessons, slug) ? lessons[slug] : undefined
	if (!lesson) throw notFound()
	return lesson
}
