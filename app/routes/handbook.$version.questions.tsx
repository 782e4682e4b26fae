import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { askQuestion } from '#app/handbook/ask-question.server.ts'
import { OwnQuestions } from '#app/handbook/components/own-questions.tsx'
import { handbookFor } from '#app/handbook/handbook-for.server.ts'
import { formKey, slugIn, versionNumber, words } from '#app/handbook/shapes.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { newKey } from '#app/learning/new-key.server.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { invalid, notFound } from '#app/ui/answers.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'
import { TextArea } from '#app/ui/text-area.tsx'

const QuestionForm = z.object({ key: formKey, section: z.string().max(64).optional(), text: words(2000) })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const number = versionNumber(args.params.version)
	const handbook = number ? await handbookFor(await db(), viewer, number, clock()) : null
	if (!handbook || handbook.standing === 'not-owed') throw notFound()
	const slug = slugIn(new URL(args.request.url).searchParams.get('section') ?? '')
	const about = handbook.sections.find((section) => section.slug === slug) ?? null
	const { questions, language } = handbook
	return { messages: messagesFor(viewer.language, 'handbook'), number, questions, about, language, key: newKey() }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const version = versionNumber(args.params.version)
	const form = parseForm(QuestionForm, await args.request.formData())
	if (!version) throw notFound()
	if (!form.ok) return invalid(form)
	const { key, text, section } = form.value
	const slug = slugIn(section) || null
	const asked = await askQuestion(await db(), { viewer, version, slug, key, text, now: clock() })
	if (asked !== 'asked') throw notFound()
	return redirect(`/handbook/${version}?asked`)
}

export default function HandbookQuestion() {
	const t = useTranslations('handbook.questions')
	const { number, questions, about, language, key } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()
	return (
		<>
			<PageHeader
				back={{ to: about ? `/handbook/${number}/sections/${about.slug}` : `/handbook/${number}`, label: t('back') }}
				title={t('ask')}
				lead={t('lead')}
			/>
			<div className="grid gap-10">
				<Form method="post" className="grid gap-5">
					<ErrorSummary errors={refused?.errors} labels={{ text: t('field') }} />
					<input type="hidden" name="key" value={key} />
					<input type="hidden" name="section" value={about?.slug ?? ''} />
					<p className="font-[650]" lang={about ? language : undefined}>
						{about ? t('about', { title: about.title }) : t('whole')}
					</p>
					<TextArea
						name="text"
						label={t('field')}
						hint={t('hint')}
						value={refused?.values.text}
						errors={refused?.errors.text}
						maxLength={2000}
						required
					/>
					<ActionBar>
						<Button>{t('send')}</Button>
					</ActionBar>
				</Form>
				<OwnQuestions questions={questions} />
			</div>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('handbook.questions.ask')
