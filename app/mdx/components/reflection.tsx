import { useTranslations } from 'use-intl'
import { fields } from '#app/mdx/response-fields.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { ActivityForm, fieldProps } from './activity-form.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'

export function Reflection({ id, action, view, state, errors }: ActivityProps<'reflection'>) {
	const t = useTranslations('activities')
	const hint = [view.hint, view.min > 0 && t('reflection.min', { min: view.min })].filter(Boolean).join(' ')
	return (
		<ActivityFrame
			id={id}
			title={t('title.reflection')}
			note={view.private ? t('reflection.private') : undefined}
			result={state && { heading: t('saved'), body: null }}
		>
			<ActivityForm id={id} action={action} errors={errors} submit={t('submit.save')}>
				<TextArea
					{...fieldProps(id, fields.text, errors)}
					label={view.prompt}
					hint={hint || undefined}
					maxLength={2000}
					value={errors?.values[fields.text]?.[0] ?? state?.text}
				/>
			</ActivityForm>
		</ActivityFrame>
	)
}
