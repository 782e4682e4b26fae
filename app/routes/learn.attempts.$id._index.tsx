import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { attemptLesson } from '#app/learning/attempt-lesson.ts'
import { attemptOf } from '#app/learning/attempt-of.server.ts'
import { attemptTitle } from '#app/learning/attempt-title.ts'
import { attemptView } from '#app/learning/attempt-view.ts'
import { AttemptFrame } from '#app/learning/components/attempt-frame.tsx'
import { Feedback } from '#app/learning/components/feedback.tsx'
import { QuestionForm } from '#app/learning/components/question-form.tsx'
import { QuizResult } from '#app/learning/components/quiz-result.tsx'
import { Withdrawn } from '#app/learning/components/withdrawn.tsx'
import { resultView } from '#app/learning/result-view.ts'
import { trackProgress } from '#app/learning/track-progress.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const [open, all] = await Promise.all([db(), content()])
	const row = await attemptOf(open, viewer, args.params.id)
	if (!row) throw notFound()
	const { lesson, quiz, head } = attemptLesson(all, row)
	const after = Number(new URL(args.request.url).searchParams.get('after')) || null
	const view = attemptView(row, quiz.questions, after)
	const page = { messages: messagesFor(viewer.language, 'learn'), id: row.id, head }
	if (view.state !== 'result' || !lesson) return { ...page, view }
	// The next lesson only: the handbook's own page asks for it, and this one stays within its reads.
	const mine = await trackProgress(open, { viewer, content: all, handbook: 'none', now: clock() })
	const about = { row, lesson, quiz: quiz.questions, facts: mine.facts(lesson.slug), progress: mine.progress }
	return { ...page, view: { ...resultView(view, about), state: 'result' as const } }
}

export default function Attempt() {
	const { id, head, view } = useLoaderData<typeof loader>()
	const here = `/learn/attempts/${id}`
	if (view.state === 'withdrawn') return <Withdrawn lesson={head} />
	if (view.state === 'result') return 'lesson' in view ? <QuizResult result={view} /> : <Withdrawn lesson={head} />
	const { position, total } = view
	const asking = view.state === 'question'
	return (
		<AttemptFrame
			lesson={head}
			position={position}
			total={total}
			done={asking ? position : position + 1}
			asking={asking}
		>
			{view.state === 'question' ? (
				<QuestionForm action={`${here}/answers`} question={view.question} step={view.step} />
			) : (
				<Feedback feedback={view.feedback} finished={view.finished} next={here} />
			)}
		</AttemptFrame>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle<Parameters<typeof attemptTitle>[0]>('learn.question.pageTitle', attemptTitle)
