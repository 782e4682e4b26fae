import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ActionBar } from '#app/ui/action-bar.tsx'
import { Banner } from '#app/ui/banner.tsx'
import { Button } from '#app/ui/button.tsx'
import { CheckBox } from '#app/ui/check-box.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { PasswordField } from '#app/ui/password-field.tsx'

type Props = {
	language: string
	button: string
	typed: string
	errors?: Record<string, string[]>
	differs?: { recorded: string; typed: string }
}

/** Name, password, one button. A name that differs from the record is asked about once and then kept as typed. */
export function SignForm({ language, button, typed, errors, differs }: Props) {
	const t = useTranslations('handbook.sign')
	return (
		<Form method="post" className="grid gap-5">
			<ErrorSummary errors={errors} labels={{ name: t('name'), password: t('password') }} />
			<input type="hidden" name="language" value={language} />
			<Field
				name="name"
				label={t('name')}
				hint={t('nameHint')}
				autoComplete="name"
				autoCapitalize="words"
				spellCheck={false}
				value={typed}
				errors={errors?.name}
				required
			/>
			{differs && (
				<Banner tone="due" title={t('differs')} focus>
					<p className="mb-2">{t('differsText', differs)}</p>
					<CheckBox name="confirmed" value="on" label={t('differsBox')} framed />
				</Banner>
			)}
			<PasswordField
				name="password"
				label={t('password')}
				hint={t('passwordHint')}
				autoComplete="current-password"
				errors={errors?.password}
				required
			/>
			<ActionBar>
				<Button icon="signature">
					<span lang={language}>{button}</span>
				</Button>
			</ActionBar>
		</Form>
	)
}
