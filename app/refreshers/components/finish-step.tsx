import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { Mantra } from '#app/refreshers/mantra.server.ts'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Button } from '#app/ui/button.tsx'
import { CheckBox } from '#app/ui/check-box.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { Back } from './run-panel.tsx'
import { type Colleague, WhoIsHere } from './who-is-here.tsx'

export type Refused = { errors: Record<string, string[]>; values: Record<string, string | string[]> }
type Props = {
	team: Colleague[]
	here: string[]
	mantra: Mantra | null
	hands: number | null
	refused?: Refused
	pending: boolean
}

/** The end: who was here, hands, the mantra, a question. What was typed comes back when something is amiss. */
export function FinishStep({ team, here, mantra, hands, refused, pending }: Props) {
	const t = useTranslations('shift.run')
	const { errors, values } = refused ?? { errors: {}, values: {} }
	const ticked = refused ? [values.here ?? []].flat() : here
	return (
		<Form method="post" className="flex grow flex-col gap-6">
			<h1 className="text-2xl">{t('steps.finish')}</h1>
			<ErrorSummary
				errors={refused?.errors}
				labels={{ here: t('steps.here'), hands: t('labels.hands'), question: t('labels.question') }}
			/>
			<WhoIsHere team={team} here={ticked} errors={errors.here} />
			<Field
				name="hands"
				type="number"
				inputMode="numeric"
				min={0}
				label={t('hands')}
				hint={t('handsHint')}
				value={values.hands ?? (hands === null ? '' : String(hands))}
				errors={errors.hands}
				className="max-w-32"
				optional
			/>
			{mantra && <input type="hidden" name="mantraAsked" value="yes" />}
			{mantra && (
				<CheckBox
					framed
					name="mantra"
					value="on"
					label={t('mantraSaid')}
					hint={<span lang={mantra.language}>{mantra.text}</span>}
					checked={values.mantra === 'on'}
				/>
			)}
			<TextArea
				name="question"
				label={t('question')}
				hint={t('questionHint')}
				value={values.question}
				errors={errors.question}
				maxLength={500}
				optional
			/>
			<ActionBar>
				<Button pending={pending} icon="check">
					{t('finish')}
				</Button>
				<Back step="finish" hands={hands} />
			</ActionBar>
		</Form>
	)
}
