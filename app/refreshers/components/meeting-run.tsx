import { Link, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Panels } from '#app/refreshers/card-panels.server.ts'
import type { Mantra } from '#app/refreshers/mantra.server.ts'
import { handsIn, type RunStep, runStep, runSteps, stepHref } from '#app/refreshers/run-steps.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { type Step, Stepper } from '#app/ui/stepper.tsx'
import { FinishStep, type Refused } from './finish-step.tsx'
import { HereStep } from './here-step.tsx'
import { RunPanel } from './run-panel.tsx'
import { useWakeLock } from './wake-lock.ts'
import type { Colleague } from './who-is-here.tsx'

type View = {
	at: string
	title: string
	placeName: string
	panels: Panels | null
	team: Colleague[]
	here: string[]
	mantra: Mantra | null
	mayChange: boolean
}
type Props = { view: View; search: URLSearchParams; attendance: string; refused?: Refused }

/** A meeting at full screen, one step at a time; each step is an address, so that it works with links alone. */
export function MeetingRun({ view, search, attendance, refused }: Props) {
	const t = useTranslations('shift.run')
	const pending = useNavigation().state === 'submitting'
	const { panels, team, here, mantra } = view
	const asked = refused ? 'finish' : runStep(search, here.length > 0)
	const step = panels || asked === 'here' ? asked : 'finish'
	const hands = handsIn(search)
	useWakeLock()
	const place = useFocusOnStep(step)
	return (
		<div ref={place} tabIndex={-1} className="flex grow flex-col outline-none">
			<div className="mb-2 flex items-center justify-between gap-4">
				<p className="min-w-0 text-sm text-soft">
					<span lang={panels?.language}>{view.title}</span> · {view.placeName}
				</p>
				<Link
					to={`/shift?at=${view.at}`}
					className="inline-flex min-h-11 items-center gap-1 text-sm font-[550] text-accent"
				>
					<Icon name="x" />
					{t('leave')}
				</Link>
			</div>
			<Stepper label={t('stepper')} steps={strokes(step, hands, t)} />
			<div className="mt-4 flex grow flex-col">
				{!panels && <EmptyState title={t('cardGone')}>{t('cardGoneText')}</EmptyState>}
				{step === 'here' ? (
					<HereStep
						{...{ team, here, attendance, pending }}
						otherCards={view.mayChange ? `/shift/refreshers?at=${view.at}` : null}
					/>
				) : step === 'finish' ? (
					<FinishStep {...{ team, here, mantra, hands, refused, pending }} />
				) : (
					panels && <RunPanel panels={panels} step={step} hands={hands} people={here.length} />
				)}
			</div>
		</div>
	)
}

/** The answer belongs to its question: one stroke for both. */
function strokes(step: RunStep, hands: number | null, t: (key: `steps.${RunStep}`) => string): Step[] {
	const at = runSteps.indexOf(step)
	return runSteps
		.filter((id) => id !== 'answer')
		.map((id) => {
			const current = id === step || (id === 'recall' && step === 'answer')
			const state = current ? 'current' : runSteps.indexOf(id) < at ? 'done' : 'open'
			return { id, label: t(`steps.${id}`), state, to: stepHref(id, hands) }
		})
}

/** A new step is a new page to a screen reader, also when only the address changed. */
function useFocusOnStep(step: RunStep) {
	const place = useRef<HTMLDivElement>(null)
	const last = useRef(step)
	useEffect(() => {
		if (last.current === step) return
		last.current = step
		place.current?.focus({ preventScroll: true })
		window.scrollTo(0, 0)
	}, [step])
	return place
}
