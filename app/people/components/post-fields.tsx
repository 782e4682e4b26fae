import { useTranslations } from 'use-intl'
import { Field } from '#app/ui/field.tsx'
import type { FormErrors, FormValues } from '#app/ui/parse-form.server.ts'
import { RadioSet } from '#app/ui/radio-set.tsx'
import { type Option, Select } from '#app/ui/select.tsx'

type Props = { errors?: FormErrors; values: FormValues; locations: Option[] }
const roles = ['employee', 'supervisor', 'hr'] as const

/** Where somebody works, as what, and from which day there. */
export function PostFields({ errors, values, locations }: Props) {
	const t = useTranslations('hr.people')
	const field = <Name extends string>(name: Name) => ({ name, errors: errors?.[name], value: values[name] })
	return (
		<>
			<Select {...field('locationId')} label={t('fields.location')} options={locations} empty="" required />
			<RadioSet
				{...field('role')}
				label={t('fields.role')}
				options={roles.map((role) => ({ value: role, label: t(`roles.${role}`), hint: t(`roleHints.${role}`) }))}
				required
			/>
			<Field {...field('position')} label={t('fields.position')} hint={t('fields.positionHint')} required />
			<Field {...field('fromDay')} label={t('fields.fromDay')} type="date" required />
		</>
	)
}
