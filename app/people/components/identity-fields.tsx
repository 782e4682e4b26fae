import { useTranslations } from 'use-intl'
import { Field } from '#app/ui/field.tsx'
import type { FormErrors, FormValues } from '#app/ui/parse-form.server.ts'
import { type Option, Select } from '#app/ui/select.tsx'

type Props = { errors?: FormErrors; values: FormValues; languages: Option[] }

/** Who somebody is. */
export function IdentityFields({ errors, values, languages }: Props) {
	const t = useTranslations('hr.people.fields')
	const field = <Name extends string>(name: Name) => ({ name, errors: errors?.[name], value: values[name] })
	return (
		<>
			<Field {...field('name')} label={t('name')} hint={t('nameHint')} autoComplete="off" required />
			<Field
				{...field('employeeNumber')}
				label={t('employeeNumber')}
				hint={t('either')}
				autoComplete="off"
				autoCapitalize="characters"
				optional
			/>
			<Field {...field('email')} label={t('email')} type="email" autoComplete="off" optional />
			<Select {...field('language')} label={t('language')} options={languages} />
		</>
	)
}
