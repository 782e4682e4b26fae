import { useTranslations } from 'use-intl'
import { fields } from '#app/mdx/response-fields.ts'
import { Button } from '#app/ui/button.tsx'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { ActivityForm, fieldProps } from './activity-form.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'
import { ScenarioEnd } from './scenario-end.tsx'

/** One decision a page: what the last choice did, then what happens next. */
export function Scenario({ id, action, view, state, errors }: ActivityProps<'scenario'>) {
	const t = useTranslations('activities')
	const node = state ? state.node : view.start
	const step = (state?.path.length ?? 0) + 1
	const back = (
		<Button look="secondary" name={fields.back} value="1">
			{t('scenario.back')}
		</Button>
	)
	const result = state && {
		heading: state.ending ? state.ending.title : t('scenario.step', { step }),
		body: state.ending ? <ScenarioEnd state={state} /> : state.consequence && <p>{state.consequence}</p>,
	}
	return (
		<ActivityFrame id={id} title={t('title.scenario', { title: view.title })} result={result}>
			{node ? (
				<ActivityForm
					key={`${node.id} ${step}`}
					id={id}
					action={action}
					errors={errors}
					submit={t('submit.go')}
					more={step > 1 && back}
				>
					<input type="hidden" name={fields.node} value={node.id} />
					<RadioSet
						{...fieldProps(id, fields.choice, errors)}
						label={node.text}
						options={node.choices.map((choice) => ({ value: choice.id, label: choice.text }))}
					/>
				</ActivityForm>
			) : (
				<ActivityForm id={id} action={action} errors={errors} submit={t('scenario.again')} more={back}>
					<input type="hidden" name={fields.again} value="1" />
				</ActivityForm>
			)}
		</ActivityFrame>
	)
}
