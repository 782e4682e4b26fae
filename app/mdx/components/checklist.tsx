import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { fields } from '#app/mdx/response-fields.ts'
import { Button } from '#app/ui/button.tsx'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { ActivityForm, fieldProps } from './activity-form.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'

export function Checklist({ id, action, view, state, errors }: ActivityProps<'checklist'>) {
	const t = useTranslations('activities')
	const result = state && {
		heading: t('checklist.saved', { ticked: state.items.length, total: view.items.length }),
		body: null,
	}
	return (
		<ActivityFrame id={id} title={t('title.checklist')} result={result}>
			<ActivityForm id={id} action={action} errors={errors} submit={t('submit.save')} more={view.print && <Print />}>
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

/** Only a script can open the print dialog; without it the browser's own menu does. */
function Print() {
	const t = useTranslations('activities')
	const [works, setWorks] = useState(false)
	useEffect(() => setWorks(true), [])
	if (!works) return null
	return (
		<Button type="button" look="secondary" icon="printer" onClick={() => window.print()}>
			{t('checklist.print')}
		</Button>
	)
}
