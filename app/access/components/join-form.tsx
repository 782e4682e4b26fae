import { Form, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PasswordField } from '#app/ui/password-field.tsx'

type Props = { number: string | null; email: string | null; errors?: Record<string, string[]> }

/** The hidden name lets a password manager keep the right pair. */
export function JoinForm({ number, email, errors }: Props) {
	const t = useTranslations('access.join')
	const pending = useNavigation().state !== 'idle'
	return (
		<Form method="post" className="grid gap-5">
			<ErrorSummary errors={errors} labels={{ password: t('new'), again: t('again') }} />
			<p className="max-w-text">{number ? t('number', { number }) : t('email', { email: email ?? '' })}</p>
			<input hidden type="text" name="username" autoComplete="username" readOnly value={number ?? email ?? ''} />
			<PasswordField
				name="password"
				label={t('new')}
				hint={t('newHint')}
				errors={errors?.password}
				autoComplete="new-password"
				required
			/>
			<PasswordField name="again" label={t('again')} errors={errors?.again} autoComplete="new-password" required />
			<p className="max-w-text text-sm text-soft">{t('keep')}</p>
			<Button wide pending={pending}>
				{t('set')}
			</Button>
		</Form>
	)
}
