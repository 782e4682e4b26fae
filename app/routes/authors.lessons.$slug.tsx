import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireHr } from '#app/access/require.server.ts'
import { authorsWords } from '#app/i18n/authors-words.server.ts'
import { desk } from '#app/mdx/authors/desk.server.ts'
import { lessonPreview } from '#app/mdx/authors/lesson-preview.server.ts'
import { LessonPreview } from '#app/mdx/authors/lesson-preview.tsx'
import { readSaid, saidSearch } from '#app/mdx/authors/said.ts'
import { useFreshContent } from '#app/mdx/authors/use-fresh-content.ts'
import { activitySeed } from '#app/mdx/lesson-activities.ts'
import { readResponse } from '#app/mdx/read-response.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'
import '#app/mdx/authors/authors.css'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const slug = args.params.slug ?? ''
	const said = readSaid(new URL(args.request.url).searchParams)
	const actionOf = (activity: string) => {
		const address = new URLSearchParams({ activity, said: JSON.stringify(said) })
		return `/authors/lessons/${slug}?${address}`
	}
	const { personId, language: wanted } = viewer
	const preview = await lessonPreview(await desk(), { slug, wanted, said, personId, actionOf })
	if (!preview) throw notFound()
	const messages = authorsWords(viewer.language, 'activities', 'learn', 'shift')
	return { messages, tried: Object.keys(said).length > 0, ...preview }
}

/** Reads an answer as the lesson would, and puts it into the address: nothing is stored. */
export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const { slug = '' } = args.params
	const { searchParams } = new URL(args.request.url)
	const { activities } = (await desk()).content
	const id = searchParams.get('activity') ?? ''
	const activity = Object.hasOwn(activities, id) ? activities[id] : undefined
	if (activity?.lesson !== slug) throw notFound()
	const said = readSaid(searchParams)
	const asked = { seed: activitySeed(viewer.personId, id), last: said[id] ?? null }
	const read = readResponse(activity, await args.request.formData(), asked)
	if (!read.ok) return data({ activity: id, errors: read.errors }, { status: 422 })
	return redirect(`/authors/lessons/${slug}${saidSearch({ ...said, [id]: read.response })}#${id}-result`)
}

export default function AuthorsLesson() {
	useFreshContent()
	const { messages: _messages, ...preview } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const faulty = refused && preview.activities[refused.activity]
	const activities = faulty
		? { ...preview.activities, [refused.activity]: { ...faulty, errors: refused.errors } }
		: preview.activities
	return <LessonPreview preview={{ ...preview, activities }} />
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const handle = { wide: true }

export const meta = pageTitle<{ row: { title: string } }>('authors.lesson.title', ({ row }) => ({ title: row.title }))
