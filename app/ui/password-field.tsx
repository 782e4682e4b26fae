import { type InputHTMLAttributes, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { FieldFrame, type FieldWords, fieldIds } from './field-frame.tsx'
import { Icon } from './icon.tsx'

type Props = FieldWords & { autoComplete: 'current-password' | 'new-password' } & Pick<
		InputHTMLAttributes<HTMLInputElement>,
		'required' | 'minLength' | 'autoFocus'
	>

/** A password; with script it can be looked at while typing. It is never filled in again. */
export function PasswordField({ name, id, label, hint, errors, optional, ...input }: Props) {
	const t = useTranslations('common.form')
	const [scripted, setScripted] = useState(false)
	const [shown, setShown] = useState(false)
	useEffect(() => setScripted(true), [])
	const words = { name, id, label, hint, errors, optional }
	const control = fieldIds(words).control
	return (
		<FieldFrame words={words}>
			<div className="relative">
				<input
					type={shown ? 'text' : 'password'}
					spellCheck={false}
					{...input}
					{...control}
					className="control pr-24"
				/>
				{scripted && (
					<button
						type="button"
						aria-controls={control.id}
						aria-pressed={shown}
						onClick={() => setShown(!shown)}
						className="absolute inset-y-0 right-0 flex min-w-11 cursor-pointer items-center gap-1.5 px-3 text-sm text-accent"
					>
						<Icon name={shown ? 'eye-slash' : 'eye'} />
						{shown ? t('hidePassword') : t('showPassword')}
					</button>
				)}
			</div>
		</FieldFrame>
	)
}
