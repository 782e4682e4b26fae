import { useFormatter, useTranslations } from 'use-intl'
import type { Step } from '#app/learning/progress.ts'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'

/** Every step of a person's tracks with its day and how it stands. */
export function StepList({ steps }: { steps: Step[] }) {
	const t = useTranslations('learn')
	return (
		<section className="grid gap-2">
			<h2 className="text-lg">{t('stepsTitle')}</h2>
			<RowList ordered>
				{steps.map((step) => (
					<StepRow key={step.kind === 'lesson' ? step.slug : step.kind} step={step} />
				))}
			</RowList>
		</section>
	)
}

function StepRow({ step }: { step: Step }) {
	const t = useTranslations('learn.step')
	const mark = <StatusMark status={step.state}>{useStandingWords(step)}</StatusMark>
	if (step.kind === 'handbook') return <Row to="/handbook" icon="book-open-text" title={t('handbook')} aside={mark} />
	const place = step.placeOpen && (
		<StatusMark status="due" className="mt-1">
			{t('place')}
		</StatusMark>
	)
	const detail = (
		<>
			{t('minutes', { minutes: step.minutes })}
			{place && <div>{place}</div>}
		</>
	)
	const to = `/learn/lessons/${step.slug}${step.placeOpen ? '/completion' : ''}`
	return <Row to={to} icon="graduation-cap" title={step.title} lang={step.language} detail={detail} aside={mark} />
}

function useStandingWords({ state, dueOn, completedAt, timeZone }: Step) {
	const t = useTranslations('learn.step')
	const format = useFormatter()
	if (state === 'done')
		return completedAt ? t('done', { day: format.dateTime(completedAt, 'dayShort', { timeZone }) }) : t('doneHandbook')
	if (state === 'due') return t('due')
	const day = format.dateTime(new Date(`${dueOn}T00:00:00Z`), 'dayShort', { timeZone: 'UTC' })
	return t(state === 'overdue' ? 'overdue' : 'dueOn', { day })
}
