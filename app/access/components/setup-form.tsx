import { Form, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { PlaceChoices } from '#app/people/place-choices.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import type { FormErrors, FormValues } from '#app/ui/parse-form.server.ts'
import { PasswordField } from '#app/ui/password-field.tsx'
import { Select } from '#app/ui/select.tsx'

type Props = { choices: PlaceChoices; language: string; answer?: { errors: FormErrors; values: FormValues } }

/** The first run in one page: three groups, nothing to look up. */
export function SetupForm({ choices, language, answer }: Props) {
	const t = useTranslations('setup')
	const pending = useNavigation().state !== 'idle'
	const { errors, values } = answer ?? {}
	const field = <Name extends string>(name: Name, label: string) => ({
		...{ name, label },
		errors: errors?.[name],
		value: values?.[name],
	})
	return (
		<Form method="post" className="grid gap-8">
			<ErrorSummary errors={errors} />
			<Group legend={t('organisation.legend')}>
				<Field
					{...field('legalName', t('organisation.legalName'))}
					hint={t('organisation.legalNameHint')}
					autoComplete="organization"
					required
				/>
				<Field {...field('registrationNumber', t('organisation.registrationNumber'))} required />
				<Select {...field('currency', t('organisation.currency'))} options={choices.currencies} />
				<Select
					{...field('language', t('organisation.language'))}
					value={values?.language ?? language}
					options={choices.languages}
				/>
			</Group>
			<Group legend={t('place.legend')}>
				<Field {...field('placeName', t('place.name'))} hint={t('place.nameHint')} required />
				<Select {...field('country', t('place.country'))} empty="" options={choices.countries} required />
				<Select
					{...field('timeZone', t('place.timeZone'))}
					value={values?.timeZone ?? choices.here}
					options={choices.timeZones}
				/>
			</Group>
			<Group legend={t('you.legend')}>
				<Field {...field('name', t('you.name'))} autoComplete="name" required />
				<Field
					{...field('employeeNumber', t('you.employeeNumber'))}
					hint={t('you.either')}
					autoComplete="username"
					optional
				/>
				<Field {...field('email', t('you.email'))} type="email" autoComplete="email" optional />
				<Field
					{...field('position', t('you.position'))}
					hint={t('you.positionHint')}
					autoComplete="organization-title"
					required
				/>
				<PasswordField
					name="password"
					label={t('you.password')}
					hint={t('you.passwordHint')}
					errors={errors?.password}
					autoComplete="new-password"
					required
				/>
				<PasswordField
					name="again"
					label={t('you.again')}
					errors={errors?.again}
					autoComplete="new-password"
					required
				/>
			</Group>
			<Button wide pending={pending}>
				{t('submit')}
			</Button>
		</Form>
	)
}

const Group = ({ legend, children }: { legend: string; children: ReactNode }) => (
	<fieldset className="grid gap-5">
		<legend className="mb-4 text-xl font-[720]">{legend}</legend>
		{children}
	</fieldset>
)
