import { useTranslations } from 'use-intl'
import { fields } from '#app/mdx/response-fields.ts'
import { Field } from '#app/ui/field.tsx'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { ActivityForm, fieldProps } from './activity-form.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'

/** An if-then promise to oneself: one of ours or one's own. */
export function Commit({ id, action, view, state, errors }: ActivityProps<'commit'>) {
	const t = useTranslations('activities')
	const own = state?.suggestion === null ? state : null
	const value = (name: string, stored?: string) => errors?.values[name]?.[0] ?? stored
	const result = state && {
		heading: t('saved'),
		body: <p className="font-[650]">{t('commit.line', { when: state.when, will: state.will })}</p>,
	}
	return (
		<ActivityFrame
			id={id}
			title={t('title.commit')}
			note={t('reflection.private')}
			result={result}
			again={t('commit.change')}
			open={Boolean(errors)}
		>
			<ActivityForm
				id={id}
				action={action}
				errors={errors}
				labels={{ [fields.when]: t('commit.if'), [fields.will]: t('commit.then') }}
				submit={t('submit.save')}
			>
				<RadioSet
					{...fieldProps(id, fields.suggestion, errors)}
					label={view.prompt}
					options={[
						...view.suggestions.map((one) => ({
							value: one.id,
							label: t('commit.line', { when: one.when, will: one.will }),
						})),
						{ value: 'own', label: t('commit.own') },
					]}
					value={value(fields.suggestion, own ? 'own' : (state?.suggestion ?? undefined))}
				/>
				<Field
					{...fieldProps(id, fields.when, errors)}
					label={t('commit.if')}
					maxLength={300}
					value={value(fields.when, own?.when)}
				/>
				<Field
					{...fieldProps(id, fields.will, errors)}
					label={t('commit.then')}
					maxLength={300}
					value={value(fields.will, own?.will)}
				/>
			</ActivityForm>
		</ActivityFrame>
	)
}
