import { Form, useNavigation } from '@remix-run/react'
import { type ReactNode, useMemo } from 'react'
import type { ResponseErrors } from '#app/mdx/response-fields.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'

type Props = {
	id: string
	action: string
	errors: ResponseErrors | null
	/** What the fields are called here, by name. */
	labels?: Record<string, string>
	submit: string
	more?: ReactNode
	children?: ReactNode
}

export function ActivityForm({ id, action, errors, labels = {}, submit, more, children }: Props) {
	const { formAction } = useNavigation()
	const faults = useMemo(() => errors && byFieldId(id, errors.fields), [errors, id])
	return (
		<Form method="post" action={action} preventScrollReset noValidate className="grid gap-4">
			{faults && <ErrorSummary errors={faults} labels={byFieldId(id, labels)} />}
			{children}
			<div className="flex flex-wrap gap-3">
				<Button wide pending={formAction?.split('?')[0] === action.split('?')[0]}>
					{submit}
				</Button>
				{more}
			</div>
		</Form>
	)
}

function byFieldId<T>(id: string, record: Record<string, T>): Record<string, T> {
	return Object.fromEntries(Object.entries(record).map(([field, value]) => [field && fieldId(id, field), value]))
}

/** Several activities on one page have fields of the same name. */
export const fieldId = (id: string, field: string) => `${id}-${field.replace('.', '-')}`

export function fieldProps(id: string, name: string, errors: ResponseErrors | null) {
	return { id: fieldId(id, name), name, errors: errors?.fields[name] }
}
