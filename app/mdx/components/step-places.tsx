import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Shown } from '#app/mdx/activity-view.ts'
import { fields, type ResponseErrors } from '#app/mdx/response-fields.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'
import { fieldProps } from './activity-form.tsx'

type Props = { id: string; steps: Shown[]; stored: Record<string, string>; errors: ResponseErrors | null }

/** A number for each step; with script, a list whose steps move up and down. */
export function StepPlaces(props: Props) {
	const [moves, setMoves] = useState(false)
	useEffect(() => setMoves(true), [])
	return moves ? <MovingSteps {...props} /> : <NumberedSteps {...props} />
}

function NumberedSteps({ id, steps, stored, errors }: Props) {
	const t = useTranslations('activities')
	const places = steps.map((_, i) => ({ value: String(i + 1), label: t('order.place', { place: i + 1 }) }))
	return steps.map((step) => (
		<Select
			key={step.token}
			{...fieldProps(id, fields.step(step.token), errors)}
			label={step.text}
			options={places}
			empty={t('choose')}
			value={errors?.values[fields.step(step.token)]?.[0] ?? stored[step.token]}
		/>
	))
}

function MovingSteps({ steps, stored }: Props) {
	const t = useTranslations('activities')
	const [order, setOrder] = useState(() =>
		[...steps].sort((a, b) => Number(stored[a.token] ?? a.token) - Number(stored[b.token] ?? b.token)),
	)
	const [said, setSaid] = useState('')
	const move = (from: number, to: number) => {
		const step = order[from]
		const other = order[to]
		if (!step || !other) return
		setOrder(order.map((one, i) => (i === from ? other : i === to ? step : one)))
		setSaid(t('order.moved', { step: step.text, place: to + 1, total: order.length }))
	}
	return (
		<>
			<ol className="grid gap-2">
				{order.map((step, i) => (
					<li key={step.token} className="grid gap-2 rounded border border-line p-3">
						<input type="hidden" name={fields.step(step.token)} value={i + 1} />
						<p>
							<b className="tabular-nums">{t('order.number', { place: i + 1 })}</b> {step.text}
						</p>
						<div className="flex gap-2">
							<MoveButton off={i === 0} label={t('order.up')} step={step.text} onMove={() => move(i, i - 1)} />
							<MoveButton
								off={i === order.length - 1}
								label={t('order.down')}
								step={step.text}
								onMove={() => move(i, i + 1)}
							/>
						</div>
					</li>
				))}
			</ol>
			<p role="status" className="sr-only">
				{said}
			</p>
		</>
	)
}

/** Stays in the tab order at the ends, so that the focus is not lost under the finger. */
function MoveButton({ off, label, step, onMove }: { off: boolean; label: string; step: string; onMove: () => void }) {
	return (
		<Button type="button" look="secondary" aria-disabled={off} onClick={off ? undefined : onMove}>
			{label} <span className="sr-only">{step}</span>
		</Button>
	)
}
