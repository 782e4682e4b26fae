import type { InputHTMLAttributes } from 'react'
import { classes } from './classes.ts'
import { FieldFrame, type FieldWords, fieldIds } from './field-frame.tsx'

type Input = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name' | 'value' | 'defaultValue'>
export type FieldProps = FieldWords & Input & { value?: string | string[] }

/** One line of typing. `value` is what it starts with; `errors` are message keys from `parseForm`. */
export function Field({ name, id, label, hint, errors, optional, value, className, ...input }: FieldProps) {
	const words = { name, id, label, hint, errors, optional }
	return (
		<FieldFrame words={words}>
			<input
				type="text"
				{...input}
				{...fieldIds(words).control}
				defaultValue={Array.isArray(value) ? value[0] : value}
				className={classes('control', className)}
			/>
		</FieldFrame>
	)
}
