import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { Panels } from '#app/refreshers/card-panels.server.ts'
import { nextStep, type RunStep, stepBefore, stepHref } from '#app/refreshers/run-steps.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { Prose } from '#app/ui/prose.tsx'
import { PanelTimer } from './panel-timer.tsx'

type PanelStep = Exclude<RunStep, 'here' | 'finish'>
type Props = { panels: Panels; step: PanelStep; hands: number | null; people: number }

/** One panel, large enough to be read at arm's length, with the way on under the thumb. */
export function RunPanel({ panels, step, hands, people }: Props) {
	const t = useTranslations('shift.run')
	const timed = step === 'answer' ? null : panels.seconds[step]
	return (
		<>
			<div className="mb-4 flex min-h-12 flex-wrap items-center justify-between gap-x-6 gap-y-2">
				<h1 className="text-lg text-accent">{t(`steps.${step}`)}</h1>
				{timed !== null && <PanelTimer key={step} seconds={timed} />}
			</div>
			<div className="grid gap-6 pb-8 text-xl sm:text-2xl">
				<Inside panels={panels} step={step} />
			</div>
			{step === 'answer' ? <Hands hands={hands} people={people} /> : <Ways step={step} hands={hands} />}
		</>
	)
}

function Inside({ panels, step }: { panels: Panels; step: PanelStep }) {
	const t = useTranslations('shift.run')
	const { language, commit } = panels
	switch (step) {
		case 'hook':
			return <Told say={t('say.hook')} lang={language} html={panels.hook} />
		case 'recall':
			return <Recall panels={panels} />
		case 'answer':
			return <Told say={t('say.answer')} lang={language} html={panels.answer} />
		case 'practice':
			return <Told say={t('say.practice')} lang={language} html={panels.practice} />
		case 'commit':
			return (
				<>
					<p className="text-base text-soft">{t('say.commit')}</p>
					<p className="font-[650]">
						{t.rich('ifThen', {
							situation: commit.if,
							act: commit.then,
							card: (words) => <span lang={language}>{words}</span>,
						})}
					</p>
				</>
			)
	}
}

const Told = ({ say, lang, html }: { say: string; lang: string; html: string }) => (
	<>
		<p className="text-base text-soft">{say}</p>
		<Prose lang={lang} html={html} />
	</>
)

function Recall({ panels }: { panels: Panels }) {
	const t = useTranslations('shift.run')
	const { stem, options, several } = panels.recall
	const choices = options === 'true-false' ? [t('true'), t('false')] : options
	return (
		<>
			<p className="text-base text-soft">{several ? t('say.recallSeveral') : t('say.recall')}</p>
			<p lang={panels.language} className="font-[650]">
				{stem}
			</p>
			<ol
				lang={options === 'true-false' ? undefined : panels.language}
				type="A"
				className="grid list-[upper-alpha] gap-3 pl-9"
			>
				{choices.map((choice) => (
					<li key={choice} className="marker:font-bold marker:text-accent">
						{choice}
					</li>
				))}
			</ol>
		</>
	)
}

/** How many hands were right travels in the address and is kept once, with the meeting. */
function Hands({ hands, people }: { hands: number | null; people: number }) {
	const t = useTranslations('shift.run')
	return (
		<Form method="get" className="mt-auto grid gap-5">
			<input type="hidden" name="step" value="practice" />
			<Field
				name="hands"
				type="number"
				inputMode="numeric"
				min={0}
				max={people || undefined}
				label={t('hands')}
				hint={t('handsHint')}
				value={hands === null ? '' : String(hands)}
				className="max-w-32 text-xl"
				optional
			/>
			<ActionBar>
				<Button iconAfter="arrow-right">{t('next.practice')}</Button>
				<Back step="answer" hands={hands} />
			</ActionBar>
		</Form>
	)
}

function Ways({ step, hands }: { step: PanelStep; hands: number | null }) {
	const t = useTranslations('shift.run')
	const next = nextStep(step) as Exclude<RunStep, 'here'>
	return (
		<ActionBar>
			<LinkButton to={stepHref(next, hands)} iconAfter="arrow-right">
				{t(`next.${next}`)}
			</LinkButton>
			<Back step={step} hands={hands} />
		</ActionBar>
	)
}

export function Back({ step, hands }: { step: RunStep; hands: number | null }) {
	const t = useTranslations('shift.run')
	const before = stepBefore(step)
	if (!before) return null
	return (
		<LinkButton look="secondary" icon="arrow-left" to={stepHref(before, hands)}>
			{t('back')}
		</LinkButton>
	)
}
