import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

/** An attempt whose questions are no longer in the content. */
export function Withdrawn({ lesson }: { lesson: { slug: string; title: string; language: string } }) {
	const t = useTranslations('learn.withdrawn')
	return (
		<Form method="post" action={`/learn/quizzes/${lesson.slug}?from=lesson`} className="flex grow flex-col gap-6">
			<PageHeader title={t('title')} kicker={<span lang={lesson.language}>{lesson.title}</span>} lead={t('text')} />
			<ActionBar>
				<Button wide>{t('action')}</Button>
			</ActionBar>
		</Form>
	)
}
