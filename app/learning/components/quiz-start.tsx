import { Form, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { QuizStartView } from '#app/learning/quiz-start-view.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Banner } from '#app/ui/banner.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'

/** What the quiz asks and how one passes; or the lesson, where two tries did not pass. */
export function QuizStart({ start: { lesson, questions, state, help, offered } }: { start: QuizStartView }) {
	const t = useTranslations('learn.quiz')
	const pending = useNavigation().state !== 'idle'
	if (state === 'lesson-first')
		return (
			<>
				<Banner tone="due" title={t('lessonFirst.title')}>
					<p>{t('lessonFirst.text')}</p>
					{help && <p>{t('lessonFirst.help')}</p>}
				</Banner>
				<ActionBar>
					<LinkButton to={`/learn/lessons/${lesson.slug}`}>{t('lessonFirst.action')}</LinkButton>
				</ActionBar>
			</>
		)
	return (
		<Form
			method="post"
			action={`/learn/quizzes/${lesson.slug}${offered ? '?from=lesson' : ''}`}
			className="flex grow flex-col gap-6"
		>
			<ul className="grid max-w-text list-disc gap-2 pl-5">
				<li>{t('lead', { count: questions })}</li>
				<li>{t('rule')}</li>
				<li>{t('noLimit')}</li>
			</ul>
			{help && <Banner>{t('lessonFirst.help')}</Banner>}
			<ActionBar>
				<Button wide pending={pending}>
					{t(state === 'open' ? 'goOn' : 'start')}
				</Button>
			</ActionBar>
		</Form>
	)
}
