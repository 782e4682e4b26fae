import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useErrorText } from './error-text.ts'
import { Icon } from './icon.tsx'

type Props = {
	errors?: Record<string, string[]>
	/** What each field is called on this page, by its name. */
	labels?: Record<string, string>
}

/** Stands above a form that came back: takes the focus and leads to each field. Shows nothing without errors. */
export function ErrorSummary({ errors, labels = {} }: Props) {
	const t = useTranslations('common.form')
	const text = useErrorText()
	const box = useRef<HTMLDivElement>(null)
	useEffect(() => {
		if (errors) box.current?.focus()
	}, [errors])
	const fields = Object.entries(errors ?? {}).filter(([, keys]) => keys.length > 0)
	if (fields.length === 0) return null
	return (
		<div ref={box} tabIndex={-1} role="alert" className="rounded border-2 border-overdue bg-overdue-wash p-4">
			<p className="flex gap-2 font-[720] text-overdue">
				<Icon name="warning-diamond" size={24} />
				{t('summary', { count: fields.length })}
			</p>
			<ul className="mt-2 grid gap-1">
				{fields.map(([field, keys]) => (
					<li key={field}>
						{field === '' ? (
							keys.map(text).join(' ')
						) : (
							<FieldLink field={field} label={labels[field]} text={keys.map(text).join(' ')} />
						)}
					</li>
				))}
			</ul>
			<p className="mt-2 text-sm text-soft">{t('kept')}</p>
		</div>
	)
}

const FieldLink = ({ field, label, text }: { field: string; label?: string; text: string }) => (
	<a href={`#${field}`} className="inline-block py-1">
		{label && <b>{label}: </b>}
		{text}
	</a>
)
