import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { Words } from '#app/learning/private-words.ts'
import { Banner } from '#app/ui/banner.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateText } from '#app/ui/date-text.tsx'

/** One's own reflections and plans, each with a way to erase its words. */
export function PrivateWords({ words, erased }: { words: Words[]; erased: boolean }) {
	const t = useTranslations('record.private')
	return (
		<section className="grid gap-3">
			<h2 className="text-xl">{t('title')}</h2>
			{erased && (
				<Banner tone="done" focus>
					{t('erased')}
				</Banner>
			)}
			<p className="max-w-text text-soft">{t(words.length > 0 ? 'text' : 'empty')}</p>
			<ul className="grid gap-4">
				{words.map(({ id, lesson, activity, text, answeredAt }) => (
					<li key={id} className="grid justify-items-start gap-1 border-l-4 border-line pl-4">
						<p className="text-sm text-soft">
							<span lang={lesson.language}>{lesson.title}</span>
							{' · '}
							<DateText at={answeredAt} timeZone="UTC" as="day" />
						</p>
						<p className="break-words whitespace-pre-line">{text}</p>
						<Form method="post" action={`/learn/lessons/${lesson.slug}/activities/${activity}/erasure`}>
							<Button look="quiet" icon="trash" aria-label={t('eraseNamed', { lesson: lesson.title })}>
								{t('erase')}
							</Button>
						</Form>
					</li>
				))}
			</ul>
		</section>
	)
}
