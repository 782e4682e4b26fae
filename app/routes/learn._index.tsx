import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { signedNewest } from '#app/handbook/signed-newest.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { Completed } from '#app/learning/components/completed.tsx'
import { StepList } from '#app/learning/components/step-list.tsx'
import { WhyNotAll } from '#app/learning/components/why-not-all.tsx'
import { trackProgress } from '#app/learning/track-progress.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { ProgressRing } from '#app/ui/progress-ring.tsx'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const [open, all] = await Promise.all([db(), content()])
	const handbook = await signedNewest(open, { ...viewer, personIds: [viewer.personId] })
	const { progress } = await trackProgress(open, {
		viewer,
		content: all,
		handbook: handbook(viewer.personId),
		now: clock(),
	})
	const slug = new URL(args.request.url).searchParams.get('completed') ?? ''
	const completed = progress.steps.find((step) => step.kind === 'lesson' && step.slug === slug && step.state === 'done')
	return {
		messages: messagesFor(viewer.language, 'learn'),
		progress,
		completed: completed?.kind === 'lesson' ? completed.title : null,
	}
}

export default function Learn() {
	const t = useTranslations('learn')
	const { progress, completed } = useLoaderData<typeof loader>()
	const { complete, required, steps, next } = progress
	const ring = <ProgressRing done={complete} total={required} label={t('progress')} />
	return (
		<div className="grid gap-6">
			<PageHeader title={t('title')} lead={t('lead')} aside={required > 0 && ring} />
			{completed && <Completed lesson={completed} next={next} />}
			{required === 0 && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
			{required > 0 && !next && <EmptyState title={t('allDone.title')}>{t('allDone.text')}</EmptyState>}
			{next && <WhyNotAll progress={progress} />}
			{steps.length > 0 && <StepList steps={steps} />}
		</div>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('learn.title')
