import { Form, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import type { FormErrors, FormValues } from '#app/ui/parse-form.server.ts'
import type { Option } from '#app/ui/select.tsx'
import { PostFields } from './post-fields.tsx'

type Props = {
	kind: 'add' | 'move'
	person: { id: string; name: string }
	formKey: string
	locations: Option[]
	values: FormValues
	answer?: { errors: FormErrors; values: FormValues }
}

/** A page with one post to fill in: a new one, or what an old one becomes. */
export function PostForm({ kind, person, formKey, locations, values, answer }: Props) {
	const t = useTranslations('hr.people')
	const pending = useNavigation().state !== 'idle'
	return (
		<>
			<PageHeader
				kicker={person.name}
				title={t(`post.${kind}Title`)}
				lead={t(`post.${kind}Lead`)}
				back={{ to: `/hr/people/${person.id}`, label: t('backTo', { name: person.name }) }}
			/>
			<Form method="post" className="grid max-w-xl gap-5">
				<ErrorSummary errors={answer?.errors} />
				<input type="hidden" name="key" value={formKey} />
				<PostFields errors={answer?.errors} values={answer?.values ?? values} locations={locations} />
				<Button wide pending={pending}>
					{t(`post.${kind}`)}
				</Button>
			</Form>
		</>
	)
}
