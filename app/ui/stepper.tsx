import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { classes } from './classes.ts'

export type Step = { id: string; label: string; state: 'done' | 'current' | 'open'; to?: string }

/** Where one is in a row of steps: strokes to see, words to hear and, for the current one, to read. */
export function Stepper({ steps, label }: { steps: Step[]; label: string }) {
	const t = useTranslations('common.progress')
	const at = steps.findIndex((step) => step.state === 'current')
	return (
		<nav aria-label={label} className="no-print">
			<ol className="flex gap-1.5">
				{steps.map((step) => (
					<li
						key={step.id}
						className="min-w-0 grow basis-0"
						aria-current={step.state === 'current' ? 'step' : undefined}
					>
						<Stroke
							step={step}
							said={step.state === 'done' ? t('doneStep') : step.state === 'current' ? t('currentStep') : ''}
						/>
					</li>
				))}
			</ol>
			{at >= 0 && (
				<p aria-hidden="true" className="mt-1 text-sm text-soft">
					{t('step', { step: at + 1, total: steps.length })} · <b className="text-ink">{steps[at]?.label}</b>
				</p>
			)}
		</nav>
	)
}

function Stroke({ step, said }: { step: Step; said: string }) {
	const inside = (
		<>
			<span
				className={classes(
					'block h-2 rounded-full border',
					step.state === 'done' && 'border-accent bg-accent',
					step.state === 'current' && 'border-accent bg-accent-wash',
					step.state === 'open' && 'border-edge bg-transparent',
				)}
			/>
			<span className="sr-only">
				{step.label}
				{said && `, ${said}`}
			</span>
		</>
	)
	return step.to ? (
		<Link to={step.to} className="flex min-h-11 flex-col justify-center">
			{inside}
		</Link>
	) : (
		<span className="flex min-h-11 flex-col justify-center">{inside}</span>
	)
}
