import { useTranslations } from 'use-intl'
import { Choice } from './choice.tsx'
import { FieldErrors, type FieldWords, fieldIds } from './field-frame.tsx'

export type ChoiceOption = { value: string; label: React.ReactNode; hint?: React.ReactNode; disabled?: boolean }
type Props = FieldWords & {
	options: ChoiceOption[]
	value?: string | string[]
	required?: boolean
	/** Several may be chosen. */
	multiple?: boolean
	framed?: boolean
	legendHidden?: boolean
}

/** One of a few (radio), or several of them (`multiple`: check boxes), all seen at once. */
export function RadioSet({ options, value, required, multiple, framed = true, legendHidden, ...words }: Props) {
	const t = useTranslations('common.form')
	const { id, control } = fieldIds(words)
	const chosen = Array.isArray(value) ? value : [value]
	return (
		<fieldset id={id} aria-describedby={control['aria-describedby']} className="grid gap-1.5" tabIndex={-1}>
			<legend className={legendHidden ? 'sr-only' : 'mb-1.5 font-[650]'}>
				{words.label}
				{words.optional && <span className="font-normal text-soft"> ({t('optional')})</span>}
			</legend>
			{words.hint && (
				<p id={`${id}-hint`} className="text-sm text-soft">
					{words.hint}
				</p>
			)}
			<div className={framed ? 'grid gap-2' : 'grid'}>
				{options.map((option) => (
					<Choice
						key={option.value}
						type={multiple ? 'checkbox' : 'radio'}
						name={words.name}
						value={option.value}
						label={option.label}
						hint={option.hint}
						disabled={option.disabled}
						framed={framed}
						required={required && !multiple}
						defaultChecked={chosen.includes(option.value)}
					/>
				))}
			</div>
			<FieldErrors id={id} errors={words.errors} />
		</fieldset>
	)
}
