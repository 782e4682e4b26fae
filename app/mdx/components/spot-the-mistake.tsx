import { useTranslations } from 'use-intl'
import type { SpokenLine } from '#app/mdx/activity-view.ts'
import { fields } from '#app/mdx/response-fields.ts'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'
import { ActivityForm, fieldProps } from './activity-form.tsx'
import { ActivityFrame } from './activity-frame.tsx'
import type { ActivityProps } from './activity-props.ts'

/** A check box for each numbered line; how many to choose is said. */
export function SpotTheMistake({ id, action, view, state, errors }: ActivityProps<'spot'>) {
	const t = useTranslations('activities')
	const found = state?.lines.filter((line) => line.wrong && line.ticked).length ?? 0
	const ticked = state?.lines.filter((line) => line.ticked).map((line) => line.id)
	const result = state && {
		heading: t('spot.found', { found, total: view.count }),
		body: <ToldLines lines={state.lines} />,
	}
	return (
		<ActivityFrame id={id} title={t('title.spot')} result={result} again={t('again')} open={Boolean(errors)}>
			<ActivityForm id={id} action={action} errors={errors} submit={t('submit.check')}>
				<RadioSet
					{...fieldProps(id, fields.ticks, errors)}
					label={view.prompt}
					hint={t('spot.choose', { count: view.count })}
					multiple
					options={view.lines.map((line, i) => ({ value: line.id, label: <Line place={i + 1} line={line} /> }))}
					value={errors?.values[fields.ticks] ?? ticked}
				/>
			</ActivityForm>
		</ActivityFrame>
	)
}

function Line({ place, line }: { place: number; line: SpokenLine }) {
	const t = useTranslations('activities')
	return (
		<>
			<b className="tabular-nums">{t('order.number', { place })}</b>{' '}
			{line.who && <b>{t('speaker', { who: line.who })}</b>} {line.text}
		</>
	)
}

type Told = NonNullable<ActivityProps<'spot'>['state']>['lines'][number]

function ToldLines({ lines }: { lines: Told[] }) {
	const t = useTranslations('activities')
	return (
		<ul className="grid gap-4">
			{lines.map((line, i) => (
				<li key={line.id} className="border-t border-line pt-3">
					<p>
						<Line place={i + 1} line={line} />
					</p>
					<StatusMark status={line.ticked === line.wrong ? 'done' : 'due'}>{t(`spot.${verdictOf(line)}`)}</StatusMark>
					<p className="text-sm text-soft">{line.why}</p>
				</li>
			))}
		</ul>
	)
}

function verdictOf({ wrong, ticked }: Told) {
	if (wrong) return ticked ? 'spotted' : 'missed'
	return ticked ? 'fineChosen' : 'fine'
}
