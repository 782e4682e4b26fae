import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from './error-text.ts'
import { Icon } from './icon.tsx'

export type FieldWords = {
	name: string
	id?: string
	label: ReactNode
	hint?: ReactNode
	errors?: string[]
	optional?: boolean
}

/** Ids that tie a control to its hint and errors, the same on server and client without script. */
export function fieldIds({ name, id = name, hint, errors }: FieldWords) {
	const failed = Boolean(errors?.length)
	const describedBy = [hint ? `${id}-hint` : '', failed ? `${id}-error` : ''].filter(Boolean).join(' ')
	return {
		id,
		failed,
		control: { id, name, 'aria-describedby': describedBy || undefined, 'aria-invalid': failed || undefined },
	}
}

export function FieldFrame({ words, children }: { words: FieldWords; children: ReactNode }) {
	const t = useTranslations('common.form')
	const { id } = fieldIds(words)
	return (
		<div className="grid gap-1.5">
			<label htmlFor={id} className="font-[650]">
				{words.label}
				{words.optional && <span className="font-normal text-soft"> ({t('optional')})</span>}
			</label>
			{words.hint && (
				<p id={`${id}-hint`} className="text-sm text-soft">
					{words.hint}
				</p>
			)}
			{children}
			<FieldErrors id={id} errors={words.errors} />
		</div>
	)
}

export function FieldErrors({ id, errors }: { id: string; errors?: string[] }) {
	const text = useErrorText()
	if (!errors?.length) return null
	return (
		<p id={`${id}-error`} className="flex gap-2 text-sm font-[650] text-overdue">
			<Icon name="warning-diamond" />
			<span>{errors.map(text).join(' ')}</span>
		</p>
	)
}
