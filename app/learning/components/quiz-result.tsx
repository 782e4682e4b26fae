import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { ResultView } from '#app/learning/result-view.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'
import { PlaceForm } from './place-form.tsx'
import { ResultHeading } from './result-heading.tsx'

/** How an attempt went, what to repeat, and the one thing to do next. */
export function QuizResult({ result }: { result: ResultView }) {
	const t = useTranslations('learn.result')
	const { passed, score, right, total, why, repeat, lesson } = result
	return (
		<div className="flex grow flex-col gap-6">
			<header className="grid gap-2">
				<p lang={lesson.language} className="text-sm font-[650] text-accent">
					{lesson.title}
				</p>
				<ResultHeading id="result">{t(passed ? 'passed' : 'failed')}</ResultHeading>
				<StatusMark status={passed ? 'done' : 'due'}>{t('score', { score, right, total })}</StatusMark>
			</header>
			{why.length > 0 && (
				<section className="grid gap-2">
					<h2 className="text-lg">{t('whyTitle')}</h2>
					<ul className="grid max-w-text list-disc gap-1 pl-5">
						{why.map((reason) => (
							<li key={`${reason.rule} ${reason.text}`}>{reasonText(reason, t)}</li>
						))}
					</ul>
				</section>
			)}
			{repeat.length > 0 && (
				<section className="grid gap-2">
					<h2 className="text-lg">{t('repeatTitle')}</h2>
					<ul lang={lesson.language} className="grid max-w-text list-disc gap-1 pl-5">
						{repeat.map((objective) => (
							<li key={objective}>{objective}</li>
						))}
					</ul>
				</section>
			)}
			<NextAction result={result} />
		</div>
	)
}

type T = ReturnType<typeof useTranslations<'learn.result'>>

function reasonText({ rule, text }: ResultView['why'][number], t: T) {
	if (rule === 'score') return t('whyScore')
	if (rule === 'objective') return t('whyObjective', { objective: text })
	return text ? t('whyCritical', { question: text }) : t('whyCriticalGone')
}

function NextAction({ result: { passed, lesson, after } }: { result: ResultView }) {
	const t = useTranslations('learn.result')
	const page = `/learn/lessons/${lesson.slug}`
	if (!passed && after.lessonFirst)
		return (
			<ActionBar note={t('againNote')}>
				<LinkButton to={page}>{t('lesson')}</LinkButton>
			</ActionBar>
		)
	if (!passed)
		return (
			<Form method="post" action={`/learn/quizzes/${lesson.slug}`}>
				<ActionBar note={t('againNote')}>
					<Button>{t('again')}</Button>
					<LinkButton to={page} look="secondary">
						{t('lesson')}
					</LinkButton>
				</ActionBar>
			</Form>
		)
	if (after.open.length > 0)
		return (
			<ActionBar note={t('openActivities', { open: after.open.length })}>
				<LinkButton to={`${page}#${after.open[0]}`}>{t('toOpen')}</LinkButton>
			</ActionBar>
		)
	if (after.placeOpen) return <PlaceForm slug={lesson.slug} />
	return (
		<ActionBar note={after.next ? t('next', { next: after.next.title }) : t('lessonComplete')}>
			<LinkButton to={after.next?.to ?? '/learn'} iconAfter="arrow-right">
				{t(after.next ? 'nextLesson' : 'home')}
			</LinkButton>
		</ActionBar>
	)
}
