import type { TextareaHTMLAttributes } from 'react'
import { FieldFrame, type FieldWords, fieldIds } from './field-frame.tsx'

type Area = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'name' | 'value' | 'defaultValue'>

export function TextArea({
	name,
	id,
	label,
	hint,
	errors,
	optional,
	value,
	...area
}: FieldWords & Area & { value?: string | string[] }) {
	const words = { name, id, label, hint, errors, optional }
	return (
		<FieldFrame words={words}>
			<textarea
				rows={4}
				{...area}
				{...fieldIds(words).control}
				defaultValue={Array.isArray(value) ? value[0] : value}
				className="control field-sizing-content min-h-28"
			/>
		</FieldFrame>
	)
}
