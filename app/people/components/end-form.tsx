import { Form, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import type { FormErrors, FormValues } from '#app/ui/parse-form.server.ts'
import { RadioSet } from '#app/ui/radio-set.tsx'

type Props = {
	kind: 'end' | 'leave'
	person: { id: string; name: string }
	/** The post that ends, in words; a leaver's posts end all. */
	post?: string
	today: string
	answer?: { errors: FormErrors; values: FormValues }
}

/** When a post ends, or all of them: at once, or after a last day. */
export function EndForm({ kind, person, post, today, answer }: Props) {
	const t = useTranslations('hr.people')
	const pending = useNavigation().state !== 'idle'
	const { errors, values } = answer ?? {}
	const { id, name } = person
	return (
		<>
			<PageHeader
				kicker={kind === 'end' ? name : undefined}
				title={kind === 'end' ? t('end.title') : t('end.leavingTitle', { name })}
				lead={kind === 'end' ? post : t('end.leavingLead')}
				back={{ to: `/hr/people/${id}`, label: t('backTo', { name }) }}
			/>
			<Form method="post" className="grid max-w-xl gap-5">
				<ErrorSummary errors={errors} />
				<RadioSet
					name="when"
					label={t('end.when')}
					errors={errors?.when}
					value={values?.when ?? 'after'}
					options={[
						{ value: 'after', label: t('end.after') },
						{ value: 'now', label: t('end.now'), hint: t('end.nowHint') },
					]}
				/>
				<Field
					name="lastDay"
					type="date"
					label={t('end.lastDay')}
					errors={errors?.lastDay}
					value={values?.lastDay ?? today}
				/>
				<Button wide look="danger" pending={pending}>
					{t(kind === 'end' ? 'end.submit' : 'end.leave')}
				</Button>
			</Form>
		</>
	)
}
