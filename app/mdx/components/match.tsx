import { useTranslations } from 'use-intl'
import { fields } from '#app/mdx/response-fields.ts'
import { Select } from '#app/ui/select.tsx'
import { ActivityForm, fieldProps } from './activity-form.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'
import { ResultRows } from './result-rows.tsx'

export function Match({ id, action, view, state, errors }: ActivityProps<'match'>) {
	const t = useTranslations('activities')
	const options = view.right.map((right) => ({ value: right.token, label: right.text }))
	const labels = Object.fromEntries(view.left.map((left) => [fields.left(left.id), left.text]))
	const right = state?.rows.filter((row) => row.right).length ?? 0
	const result = state && {
		heading: t('score', { right, total: state.rows.length }),
		body: <ResultRows rows={state.rows} />,
	}
	return (
		<ActivityFrame id={id} title={t('title.match')} result={result} again={t('again')} open={Boolean(errors)}>
			<ActivityForm id={id} action={action} errors={errors} labels={labels} submit={t('submit.check')}>
				<p className="font-[650]">{view.prompt}</p>
				{view.left.map((left) => (
					<Select
						key={left.id}
						{...fieldProps(id, fields.left(left.id), errors)}
						label={left.text}
						options={options}
						empty={t('choose')}
						value={errors?.values[fields.left(left.id)]?.[0] ?? state?.rows.find((row) => row.id === left.id)?.value}
					/>
				))}
			</ActivityForm>
		</ActivityFrame>
	)
}
