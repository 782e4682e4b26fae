import { useTranslations } from 'use-intl'
import { fields } from '#app/mdx/response-fields.ts'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { ActivityForm, fieldProps } from './activity-form.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'
import { ResultRows } from './result-rows.tsx'

export function Sort({ id, action, view, state, errors }: ActivityProps<'sort'>) {
	const t = useTranslations('activities')
	const options = view.buckets.map((bucket) => ({ value: bucket.id, label: bucket.text }))
	const labels = Object.fromEntries(view.items.map((item) => [fields.item(item.id), item.text]))
	const right = state?.rows.filter((row) => row.right).length ?? 0
	const result = state && {
		heading: t('score', { right, total: state.rows.length }),
		body: <ResultRows rows={state.rows} />,
	}
	return (
		<ActivityFrame id={id} title={t('title.sort')} result={result} again={t('again')} open={Boolean(errors)}>
			<ActivityForm id={id} action={action} errors={errors} labels={labels} submit={t('submit.check')}>
				<p className="font-[650]">{view.prompt}</p>
				{view.items.map((item) => (
					<RadioSet
						key={item.id}
						{...fieldProps(id, fields.item(item.id), errors)}
						label={item.text}
						options={options}
						value={errors?.values[fields.item(item.id)] ?? state?.rows.find((row) => row.id === item.id)?.value}
					/>
				))}
			</ActivityForm>
		</ActivityFrame>
	)
}
