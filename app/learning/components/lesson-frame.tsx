import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { languages, spoken } from '#app/i18n/languages.ts'
import type { LessonView } from '#app/learning/lesson-view.ts'
import { Banner } from '#app/ui/banner.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { LessonEnd } from './lesson-end.tsx'

/** A lesson's page around its text: title, minutes, objectives, where to go on, and the quiz at the end. */
export function LessonFrame({ lesson, children }: { lesson: LessonView; children: ReactNode }) {
	const t = useTranslations('learn.lesson')
	const { language, objectives, resume, complete, minutes, title, otherLanguage } = lesson
	return (
		<article className="flex grow flex-col gap-8">
			<div className="grid gap-5">
				<PageHeader
					title={title}
					lang={language}
					kicker={t('minutes', { minutes })}
					back={{ to: '/learn', label: t('back') }}
				/>
				{otherLanguage && <Banner>{t('otherLanguage', { language: languages[spoken(language)].name })}</Banner>}
				{complete && <Banner tone="done">{t('complete')}</Banner>}
				<section className="grid gap-2">
					<h2 className="text-lg">{t('objectives')}</h2>
					<ul lang={language} className="grid max-w-text list-disc gap-1 pl-5">
						{objectives.map((objective) => (
							<li key={objective}>{objective}</li>
						))}
					</ul>
				</section>
				{resume && (
					<div>
						<LinkButton look="secondary" to={`#${resume}`} icon="arrow-right">
							{t('resume')}
						</LinkButton>
					</div>
				)}
			</div>
			{children}
			<LessonEnd lesson={lesson} />
		</article>
	)
}
