import { Choice } from './choice.tsx'
import { FieldErrors, type FieldWords, fieldIds } from './field-frame.tsx'

type Props = FieldWords & {
	value?: string
	checked?: boolean
	required?: boolean
	disabled?: boolean
	framed?: boolean
}

/** A yes of one's own: sent as `on` (or `value`) only when ticked. */
export function CheckBox({ value = 'on', checked, required, disabled, framed, ...words }: Props) {
	const { id, control } = fieldIds(words)
	return (
		<div className="grid gap-1.5">
			<Choice
				{...control}
				type="checkbox"
				value={value}
				defaultChecked={checked}
				required={required}
				disabled={disabled}
				framed={framed}
				label={words.label}
				hint={words.hint && <span id={`${id}-hint`}>{words.hint}</span>}
			/>
			<FieldErrors id={id} errors={words.errors} />
		</div>
	)
}
