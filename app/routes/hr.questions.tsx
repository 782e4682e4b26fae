import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { requireHr } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { answerQuestion } from '#app/handbook/answer-question.server.ts'
import { AnsweredQuestion, OpenQuestion } from '#app/handbook/components/hr-question.tsx'
import { answeredQuestions, openQuestions } from '#app/handbook/questions.server.ts'
import { words } from '#app/handbook/shapes.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { isId } from '#app/people/asking.ts'
import { notFound } from '#app/ui/answers.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'

const AnswerForm = z.object({ id: z.string().refine(isId), answer: words(4000) })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requireHr(args)
	const open = await db()
	const [waiting, answered] = await Promise.all([openQuestions(open, viewer), answeredQuestions(open, viewer)])
	const sent = new URL(args.request.url).searchParams.has('sent')
	return { messages: messagesFor(viewer.language, 'hr'), waiting, answered, sent }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requireHr(args)
	const formData = await args.request.formData()
	const form = parseForm(AnswerForm, formData)
	if (!form.ok) return data({ errors: form.errors, values: formValues(formData), gone: false }, { status: 422 })
	const answered = await answerQuestion(await db(), { viewer, ...form.value, now: clock() })
	if (answered === 'not-found') throw notFound()
	if (answered === 'already-answered')
		return data({ errors: {}, values: formValues(formData), gone: true }, { status: 409 })
	return redirect('/hr/questions?sent')
}

export default function HrQuestions() {
	const t = useTranslations('hr.questions')
	const { waiting, answered, sent } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	return (
		<>
			<PageHeader title={t('title')} lead={t('lead')} back={{ to: '/hr', label: t('back') }} />
			<div className="grid gap-8">
				{refused?.gone && <Banner tone="due" title={t('gone')} focus />}
				{sent && !refused && <Banner tone="done" title={t('sent')} focus />}
				{waiting.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
				{waiting.map((question) => (
					<OpenQuestion
						key={question.id}
						question={question}
						refused={refused?.values.id === question.id ? refused : undefined}
					/>
				))}
				{answered.length > 0 && (
					<section aria-labelledby="recent">
						<h2 id="recent" className="mb-3 text-xl">
							{t('recent')}
						</h2>
						<ul className="border-t border-line">
							{answered.map((question) => (
								<AnsweredQuestion key={question.id} question={question} />
							))}
						</ul>
					</section>
				)}
			</div>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('hr.questions.title')
