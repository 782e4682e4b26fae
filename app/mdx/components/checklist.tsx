import { useTranslations } from 'use-intl'
import { fields } from '#app/mdx/response-fields.ts'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { ActivityForm, fieldProps } from './activity-form.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'
import { PrintButton } from './print-button.tsx'

export function Checklist({ id, action, view, state, errors }: ActivityProps<'checklist'>) {
	const t = useTranslations('activities')
	const result = state && {
		heading: t('checklist.saved', { ticked: state.items.length, total: view.items.length }),
		body: null,
	}
	return (
		<ActivityFrame id={id} title={t('title.checklist')} result={result}>
			<ActivityForm
				id={id}
				action={action}
				errors={errors}
				submit={t('submit.save')}
				more={view.print && <PrintButton>{t('checklist.print')}</PrintButton>}
			>
				<RadioSet
					{...fieldProps(id, fields.ticks, errors)}
					label={view.prompt}
					multiple
					options={view.items.map((item) => ({ value: item.id, label: item.text }))}
					value={state?.items ?? []}
				/>
			</ActivityForm>
		</ActivityFrame>
	)
}
