import { Form, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { PlaceChoices } from '#app/people/place-choices.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import type { FormErrors, FormValues } from '#app/ui/parse-form.server.ts'
import { Select } from '#app/ui/select.tsx'

type Props = {
	kind: 'add' | 'save'
	formKey?: string
	choices: Pick<PlaceChoices, 'countries' | 'timeZones' | 'languages'>
	values: FormValues
	answer?: { errors: FormErrors; values: FormValues }
}

/** A location: its name, and what days and words mean there. */
export function PlaceForm({ kind, formKey, choices, values, answer }: Props) {
	const t = useTranslations('hr.locations')
	const pending = useNavigation().state !== 'idle'
	const { errors } = answer ?? {}
	const shown = answer?.values ?? values
	const field = <Name extends string>(name: Name) => ({ name, errors: errors?.[name], value: shown[name] })
	return (
		<Form method="post" className="grid max-w-xl gap-5">
			<ErrorSummary errors={errors} />
			{formKey && <input type="hidden" name="key" value={formKey} />}
			<Field {...field('name')} label={t('name')} hint={t('nameHint')} autoComplete="off" required />
			<Select {...field('country')} label={t('country')} options={choices.countries} empty="" required />
			<Select {...field('timeZone')} label={t('timeZone')} options={choices.timeZones} />
			<Select {...field('language')} label={t('language')} options={choices.languages} />
			<Button wide pending={pending}>
				{t(kind)}
			</Button>
		</Form>
	)
}
