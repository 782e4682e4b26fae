import { useTranslations } from 'use-intl'
import { fields } from '#app/mdx/response-fields.ts'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { ActivityForm, fieldProps } from './activity-form.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'
import { Verdict } from './verdict.tsx'

export function Prequestion({ id, action, view, state, errors }: ActivityProps<'prequestion'>) {
	const t = useTranslations('activities')
	const right = state?.options.some((option) => option.right && option.id === state.choice)
	const result = state && {
		heading: right ? t('prequestion.right') : t('prequestion.other'),
		body: <Answers state={state} prompt={view.prompt} />,
	}
	return (
		<ActivityFrame
			id={id}
			title={t('title.prequestion')}
			note={t('prequestion.note')}
			result={result}
			again={t('again')}
			open={Boolean(errors)}
		>
			<ActivityForm id={id} action={action} errors={errors} submit={t('submit.answer')}>
				<RadioSet
					{...fieldProps(id, fields.choice, errors)}
					label={view.prompt}
					options={view.options.map((option) => ({ value: option.id, label: option.text }))}
					value={state?.choice}
				/>
			</ActivityForm>
		</ActivityFrame>
	)
}

function Answers({ state, prompt }: { state: NonNullable<ActivityProps<'prequestion'>['state']>; prompt: string }) {
	const told = state.options.filter((option) => option.right || option.id === state.choice)
	return (
		<>
			<p className="font-[650]">{prompt}</p>
			<ul className="grid gap-4">
				{told.map((option) => (
					<li key={option.id} className="border-t border-line pt-3">
						<p>{option.text}</p>
						<Verdict right={option.right} />
						<p className="text-sm text-soft">{option.why}</p>
					</li>
				))}
			</ul>
		</>
	)
}
