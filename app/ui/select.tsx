import type { ReactNode, SelectHTMLAttributes } from 'react'
import { FieldFrame, type FieldWords, fieldIds } from './field-frame.tsx'
import { Icon } from './icon.tsx'

export type Option = { value: string; label: string; disabled?: boolean }
type Props = FieldWords &
	Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'name' | 'value' | 'defaultValue'> & {
		options: Option[]
		value?: string | string[]
		/** Words of the empty choice; without it the first option is chosen. */
		empty?: string
		children?: ReactNode
	}

/** One of many, from a list. For up to five use RadioSet: all are seen at once. */
export function Select({ name, id, label, hint, errors, optional, options, value, empty, ...select }: Props) {
	const words = { name, id, label, hint, errors, optional }
	return (
		<FieldFrame words={words}>
			<div className="relative">
				<select {...select} {...fieldIds(words).control} defaultValue={value} className="control appearance-none pr-11">
					{empty !== undefined && <option value="">{empty}</option>}
					{options.map((option) => (
						<option key={option.value} value={option.value} disabled={option.disabled}>
							{option.label}
						</option>
					))}
				</select>
				<Icon name="caret-down" className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2" />
			</div>
		</FieldFrame>
	)
}
