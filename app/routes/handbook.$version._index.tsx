import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { LanguageChoice } from '#app/handbook/components/language-choice.tsx'
import { OtherWays } from '#app/handbook/components/other-ways.tsx'
import { OwnQuestions } from '#app/handbook/components/own-questions.tsx'
import { SectionGroups } from '#app/handbook/components/section-groups.tsx'
import { StandingBanner } from '#app/handbook/components/standing-banner.tsx'
import { handbookFor } from '#app/handbook/handbook-for.server.ts'
import { versionNumber } from '#app/handbook/shapes.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { notFound } from '#app/ui/answers.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { ProgressRing } from '#app/ui/progress-ring.tsx'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const number = versionNumber(args.params.version)
	const handbook = number ? await handbookFor(await db(), viewer, number, clock()) : null
	if (!handbook) throw notFound()
	const asked = new URL(args.request.url).searchParams.has('asked')
	return { messages: messagesFor(viewer.language, 'handbook'), handbook, asked }
}

export default function Handbook() {
	const t = useTranslations('handbook')
	const { handbook, asked } = useLoaderData<typeof loader>()
	const { number, note, sections, done, standing } = handbook
	const active = standing === 'open'
	const ring = <ProgressRing done={done} total={sections.length} label={t('progress')} />
	return (
		<>
			<PageHeader
				kicker={t('version', { number })}
				title={t('title')}
				lead={active ? t('lead') : undefined}
				aside={active && ring}
			/>
			<div className="grid gap-8">
				{asked && <Banner tone="done" title={t('questions.sent')} focus />}
				<StandingBanner handbook={handbook} />
				{note && <p className="max-w-text border-l-3 border-accent pl-4">{note}</p>}
				{active && <LanguageChoice version={number} {...handbook} />}
				<SectionGroups version={number} sections={sections} lang={handbook.language} />
				<OwnQuestions questions={handbook.questions} />
				{active && <OtherWays version={number} declined={handbook.refusedAt !== null} />}
				{active && handbook.open && <NextAct handbook={handbook} />}
			</div>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('handbook.title')

type Shown = ReturnType<typeof useLoaderData<typeof loader>>['handbook']

/** The one thing to do next: begin, go on, or sign. */
function NextAct({ handbook: { number, started, next, language } }: { handbook: Shown }) {
	const t = useTranslations('handbook')
	if (!started)
		return (
			<Form method="post" action={`/handbook/${number}/language`}>
				<input type="hidden" name="language" value={language} />
				<ActionBar>
					<Button iconAfter="arrow-right">{t('start')}</Button>
				</ActionBar>
			</Form>
		)
	return (
		<ActionBar>
			{next ? (
				<LinkButton to={`/handbook/${number}/sections/${next.slug}`} iconAfter="arrow-right">
					{t('goOn', { title: next.title })}
				</LinkButton>
			) : (
				<LinkButton to={`/handbook/${number}/signature`} icon="signature">
					{t('toSign')}
				</LinkButton>
			)}
		</ActionBar>
	)
}
