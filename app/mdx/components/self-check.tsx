import { useTranslations } from 'use-intl'
import { fields } from '#app/mdx/response-fields.ts'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { ActivityForm, fieldProps } from './activity-form.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'
import { Dialogue } from './dialogue.tsx'

/** First one's own words, then the model, then one's own ticks. */
export function SelfCheck(props: ActivityProps<'self-check'>) {
	const { id, action, view, state, errors } = props
	const t = useTranslations('activities')
	const result = state && {
		heading: state.done ? t('selfCheck.saved') : t('selfCheck.compare'),
		body: <Compared {...props} />,
	}
	return (
		<ActivityFrame
			id={id}
			title={t('title.selfCheck')}
			result={result}
			again={t('selfCheck.rewrite')}
			open={Boolean(errors)}
		>
			<div className="grid gap-4">
				{view.transcript.length > 0 && <Dialogue lines={view.transcript} />}
				<ActivityForm id={id} action={action} errors={errors} submit={t('submit.compare')}>
					<TextArea
						{...fieldProps(id, fields.text, errors)}
						label={view.prompt}
						maxLength={2000}
						value={errors?.values[fields.text]?.[0] ?? state?.text}
					/>
				</ActivityForm>
			</div>
		</ActivityFrame>
	)
}

function Compared({ id, action, view, state }: ActivityProps<'self-check'>) {
	const t = useTranslations('activities')
	if (!state) return null
	return (
		<>
			<p className="text-sm text-soft">{view.prompt}</p>
			<dl className="grid gap-3">
				<div className="rounded border border-line px-4 py-3">
					<dt className="text-sm font-[720] text-soft">{t('selfCheck.yours')}</dt>
					<dd className="whitespace-pre-line break-words">{state.text}</dd>
				</div>
				<div className="rounded border border-accent bg-accent-wash px-4 py-3">
					<dt className="text-sm font-[720] text-accent">{t('selfCheck.model')}</dt>
					<dd className="whitespace-pre-line">{state.model}</dd>
				</div>
			</dl>
			<ActivityForm id={`${id}-compare`} action={action} errors={null} submit={t('submit.ticks')}>
				<input type="hidden" name={fields.text} value={state.text} />
				<input type="hidden" name={fields.compared} value="1" />
				<RadioSet
					{...fieldProps(id, fields.ticks, null)}
					label={t('selfCheck.ticks')}
					multiple
					options={state.criteria.map((criterion) => ({ value: criterion.id, label: criterion.text }))}
					value={state.criteria.filter((criterion) => criterion.ticked).map((criterion) => criterion.id)}
				/>
			</ActivityForm>
		</>
	)
}
