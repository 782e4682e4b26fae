import { useTranslations } from 'use-intl'
import { fields } from '#app/mdx/response-fields.ts'
import { ActivityForm } from './activity-form.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'
import { StepPlaces } from './step-places.tsx'
import { Verdict } from './verdict.tsx'

export function OrderSteps({ id, action, view, state, errors }: ActivityProps<'order'>) {
	const t = useTranslations('activities')
	const labels = Object.fromEntries(view.steps.map((step) => [fields.step(step.token), step.text]))
	const right = state?.steps.filter((step, i) => step.given === i + 1).length ?? 0
	const result = state && {
		heading: t('scoreOrder', { right, total: state.steps.length }),
		body: <RightOrder steps={state.steps} />,
	}
	return (
		<ActivityFrame id={id} title={t('title.order')} result={result} again={t('again')} open={Boolean(errors)}>
			<ActivityForm id={id} action={action} errors={errors} labels={labels} submit={t('submit.check')}>
				<p className="font-[650]">{view.prompt}</p>
				<StepPlaces id={id} steps={view.steps} stored={state?.values ?? {}} errors={errors} />
			</ActivityForm>
		</ActivityFrame>
	)
}

function RightOrder({ steps }: { steps: Array<{ text: string; why: string; given: number }> }) {
	const t = useTranslations('activities')
	return (
		<ol className="grid list-decimal gap-4 pl-6">
			{steps.map((step, i) => (
				<li key={step.text} className="border-t border-line pt-3">
					<p className="font-[650]">{step.text}</p>
					<Verdict right={step.given === i + 1} />
					{step.given !== i + 1 && <p className="text-sm">{t('order.given', { place: step.given })}</p>}
					<p className="text-sm text-soft">{step.why}</p>
				</li>
			))}
		</ol>
	)
}
