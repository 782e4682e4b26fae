import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { OwnToday, TodayStep } from '#app/refreshers/today-view.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { NextStep } from '#app/ui/next-step.tsx'
import { ProgressBar } from '#app/ui/progress-bar.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'
import { NothingDue } from './nothing-due.tsx'

const SHOWN = 3

/** The one thing to do now and what comes after it; a person who is done sees that nothing is due. `lead`: it is the page's first thing. */
export function OwnSteps({ own, lead }: { own: OwnToday; lead: boolean }) {
	const t = useTranslations('today')
	const [next, ...rest] = own.steps
	if (!next) return <NothingDue own={own} lead={lead} />
	const shown = lead ? rest.slice(0, SHOWN) : own.steps.slice(0, SHOWN)
	const more = own.steps.length - shown.length - (lead ? 1 : 0)
	return (
		<section className="grid gap-6">
			{lead ? <Now step={next} /> : <h2 className="text-xl">{t('own')}</h2>}
			{shown.length > 0 && (
				<div>
					{lead && <h2 className="mb-2 text-lg">{t('then.title')}</h2>}
					<RowList ordered>
						{shown.map((step) => (
							<StepRow key={step.to} step={step} />
						))}
					</RowList>
					{more > 0 && <p className="mt-2 text-sm text-soft">{t('then.more', { count: more })}</p>}
				</div>
			)}
			<div className="grid gap-2">
				<ProgressBar done={own.complete} total={own.required} label={t('progress')} />
				<Link to="/learn" className="inline-flex min-h-11 items-center font-[550] text-accent">
					{t('then.all')}
				</Link>
			</div>
		</section>
	)
}

function Now({ step }: { step: TodayStep }) {
	const t = useTranslations('today.next')
	return (
		<NextStep
			kicker={t(step.state)}
			title={step.title ?? t('handbook')}
			lang={step.language ?? undefined}
			detail={step.minutes === null ? t('handbookText') : t('minutes', { minutes: step.minutes })}
			mark={<When step={step} />}
			action={step.begun ? t('goOn') : t('begin')}
			to={step.to}
		/>
	)
}

function StepRow({ step }: { step: TodayStep }) {
	const t = useTranslations('today.next')
	return (
		<Row
			to={step.to}
			icon={step.kind === 'handbook' ? 'signature' : 'graduation-cap'}
			title={step.title ?? t('handbook')}
			lang={step.language ?? undefined}
			detail={step.minutes === null ? undefined : t('minutes', { minutes: step.minutes })}
			aside={
				<StatusMark status={step.state}>
					<When step={step} />
				</StatusMark>
			}
		/>
	)
}

function When({ step }: { step: TodayStep }) {
	const t = useTranslations('today.next')
	if (step.state === 'due') return t('today')
	return t.rich(step.state === 'overdue' ? 'was' : 'by', { day: () => <DateText day={step.dueOn} as="dayShort" /> })
}
