import { useTranslations } from 'use-intl'
import { StatusMark } from '#app/ui/status-mark.tsx'
import type { ActivityProps } from './activity-props.ts'

const marks = { good: 'done', mixed: 'reading', poor: 'due' } as const

export function ScenarioEnd({ state }: { state: NonNullable<ActivityProps<'scenario'>['state']> }) {
	const t = useTranslations('activities')
	if (!state.ending) return null
	return (
		<>
			<p>{state.consequence}</p>
			<StatusMark status={marks[state.ending.kind]}>{t(`scenario.${state.ending.kind}`)}</StatusMark>
			<p>{state.ending.text}</p>
			<h4 className="text-base">{t('scenario.path')}</h4>
			<ol className="grid list-decimal gap-3 pl-6">
				{state.path.map((step) => (
					<li key={`${step.choice} ${step.consequence}`}>
						<p className="font-[650]">{step.choice}</p>
						<p className="text-sm text-soft">{step.consequence}</p>
					</li>
				))}
			</ol>
		</>
	)
}
