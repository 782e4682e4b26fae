import { useTranslations } from 'use-intl'
import type { QuestionView } from '#app/learning/question-view.ts'
import { Field } from '#app/ui/field.tsx'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { Select } from '#app/ui/select.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

export type Refused = { errors: Record<string, string[]>; values: Record<string, string | string[]> } | null | undefined
type Props = { question: QuestionView; refused: Refused }

/** The fields of one question; their names are what quiz-response.ts reads. */
export function QuestionFields({ question, refused }: Props) {
	const t = useTranslations('learn.question')
	const errors = refused?.errors ?? {}
	const values = refused?.values ?? {}
	switch (question.type) {
		case 'numeric':
			return (
				<Field
					name="number"
					label={<NumberLabel unit={question.unit} />}
					hint={t('numberHint')}
					inputMode="decimal"
					autoComplete="off"
					value={values.number}
					errors={errors.number}
				/>
			)
		case 'short_text':
			return (
				<TextArea
					name="text"
					label={t('textLabel')}
					hint={t('textHint')}
					maxLength={2000}
					value={values.text}
					errors={errors.text}
				/>
			)
		case 'ordering':
		case 'matching':
			return <PlaceFields question={question} refused={refused} />
		default:
			return <ChoiceFields question={question} refused={refused} />
	}
}

function NumberLabel({ unit }: { unit: string | null }) {
	const t = useTranslations('learn')
	const known = unit && t.has(`units.${unit}` as 'units.eur') ? t(`units.${unit}` as 'units.eur') : unit
	return <>{known ? t('question.numberLabelUnit', { unit: known }) : t('question.numberLabel')}</>
}

function ChoiceFields({ question, refused }: Props) {
	const t = useTranslations('learn.question')
	const label = (option: { id: string; text: string }) =>
		question.type === 'true_false' ? t(option.id === 't' ? 'true' : 'false') : option.text
	return (
		<RadioSet
			name="choice"
			label={
				<span lang={question.language} className="text-lg">
					{question.node?.text ?? question.stem}
				</span>
			}
			hint={question.type === 'multiple' ? t('selectAll') : undefined}
			multiple={question.type === 'multiple'}
			options={question.options.map((option) => ({ value: option.id, label: label(option) }))}
			value={refused?.values.choice}
			errors={refused?.errors.choice}
		/>
	)
}

function PlaceFields({ question, refused }: Props) {
	const t = useTranslations('learn.question')
	const isOrder = question.type === 'ordering'
	const rows = isOrder ? question.options : question.left
	const options = isOrder
		? rows.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }))
		: question.options.map(({ id, text }) => ({ value: id, label: text }))
	return (
		<fieldset className="grid gap-4">
			<legend className="mb-2 text-lg font-[650]" lang={question.language}>
				{question.stem}
			</legend>
			<p className="text-sm text-soft">{t(isOrder ? 'orderHint' : 'pairHint')}</p>
			{rows.map(({ id, text }) => {
				const name = isOrder ? `position-${id}` : `pair-${id}`
				return (
					<Select
						key={id}
						name={name}
						label={<span lang={question.language}>{text}</span>}
						options={options}
						empty={t(isOrder ? 'place' : 'choose')}
						value={refused?.values[name] ?? ''}
						errors={refused?.errors[name]}
					/>
				)
			})}
		</fieldset>
	)
}
