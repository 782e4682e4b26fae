import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { QuizStart } from '#app/learning/components/quiz-start.tsx'
import { contentLanguage } from '#app/learning/content-language.ts'
import { lessonFacts } from '#app/learning/lesson-facts.server.ts'
import { limitsHold } from '#app/learning/limits-in-force.ts'
import { quizStartView } from '#app/learning/quiz-start-view.ts'
import { startAttempt } from '#app/learning/start-attempt.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const { lesson, quiz } = await quizOf(args)
	const facts = await lessonFacts(await db(), viewer, lesson.slug)
	const language = contentLanguage(lesson.languages, viewer.language)
	return {
		messages: messagesFor(viewer.language, 'learn'),
		start: quizStartView({ lesson, quiz, facts, language, offered: isOffered(args.request) }),
	}
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const { lesson, quiz, remedies } = await quizOf(args)
	const started = await startAttempt(await db(), {
		...{ viewer, quiz, draw: lesson.draw, holds: limitsHold({ remedies: remedies?.remedies ?? [] }) },
		language: contentLanguage(quiz.languages, viewer.language),
		offered: isOffered(args.request),
		now: clock(),
	})
	if (started.outcome === 'lesson-first') return redirect(`/learn/quizzes/${lesson.slug}`)
	return redirect(`/learn/attempts/${started.attemptId}`)
}

export default function Quiz() {
	const t = useTranslations('learn.quiz')
	const { start } = useLoaderData<typeof loader>()
	const { lesson } = start
	return (
		<div className="flex grow flex-col gap-6">
			<PageHeader
				title={t('title', { lesson: lesson.title })}
				lang={lesson.language}
				back={{ to: `/learn/lessons/${lesson.slug}`, label: t('back') }}
			/>
			<QuizStart start={start} />
		</div>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle<{ start: { lesson: { title: string } } }>('learn.quiz.title', ({ start }) => ({
	lesson: start.lesson.title,
}))

const isOffered = (request: Request) => new URL(request.url).searchParams.get('from') === 'lesson'

async function quizOf({ params: { slug = '' } }: LoaderFunctionArgs) {
	const { lessons, quizzes, remedies } = await content()
	const lesson = Object.hasOwn(lessons, slug) ? lessons[slug] : undefined
	const quiz = quizzes[slug]
	if (!lesson || !quiz || quiz.questions.length === 0) throw notFound()
	return { lesson, quiz, remedies }
}
