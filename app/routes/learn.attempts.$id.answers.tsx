import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requirePerson } from '#app/access/require.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { answerQuestion } from '#app/learning/answer-question.server.ts'
import { attemptLesson } from '#app/learning/attempt-lesson.ts'
import { attemptOf } from '#app/learning/attempt-of.server.ts'
import { attemptTitle } from '#app/learning/attempt-title.ts'
import { attemptView } from '#app/learning/attempt-view.ts'
import { AttemptFrame } from '#app/learning/components/attempt-frame.tsx'
import { QuestionForm } from '#app/learning/components/question-form.tsx'
import { readQuizResponse } from '#app/learning/quiz-response.ts'
import { content } from '#app/mdx/content.server.ts'
import { invalid, notFound } from '#app/ui/answers.server.ts'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'

const Answer = z.object({
	question: z.string().max(64),
	step: z.coerce.number().int().min(0).max(1000),
	node: z.string().max(64).optional(),
})

/** The question again: shown when an answer could not be read, and to whoever opens this address. */
export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const { row, quiz, head } = await mine(args, viewer)
	const view = attemptView(row, quiz.questions, null)
	if (view.state !== 'question') throw redirect(`/learn/attempts/${row.id}`)
	return { messages: messagesFor(viewer.language, 'learn'), id: row.id, head, view }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const { row, quiz } = await mine(args, viewer)
	const formData = await args.request.formData()
	const form = parseForm(Answer, formData)
	const here = `/learn/attempts/${row.id}`
	const question = form.ok ? quiz.questions.find(({ id }) => id === form.value.question) : undefined
	if (!form.ok || !question) return redirect(here)
	const { step, node = null } = form.value
	const read = readQuizResponse(question.structure, formData, row.seed, node ?? undefined)
	if (!read.ok)
		return invalid({ errors: { [read.field]: [`learn.problem.${read.problem}`] }, values: formValues(formData) })
	const answer = { viewer, attemptId: row.id, quiz, question: question.id, step, node, response: read.response }
	const { outcome } = await answerQuestion(await db(), { ...answer, now: clock() })
	if (outcome === 'not-found') throw notFound()
	return redirect(outcome === 'stored' ? `${here}?after=${step + 1}#result` : here)
}

export default function AnswerAgain() {
	const { id, head, view } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	const { position, total, question, step } = view
	return (
		<AttemptFrame lesson={head} position={position} total={total} done={position} asking>
			<QuestionForm action={`/learn/attempts/${id}/answers`} question={question} step={step} refused={refused} />
		</AttemptFrame>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle<Parameters<typeof attemptTitle>[0]>('learn.question.pageTitle', attemptTitle)

async function mine({ params }: LoaderFunctionArgs, viewer: Viewer) {
	const row = await attemptOf(await db(), viewer, params.id)
	if (!row) throw notFound()
	return { row, ...attemptLesson(await content(), row) }
}
