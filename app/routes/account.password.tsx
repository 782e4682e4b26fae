import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { changePassword } from '#app/access/change-password.server.ts'
import { circumstancesOf } from '#app/access/circumstances-of.server.ts'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { invalid } from '#app/ui/answers.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'
import { PasswordField } from '#app/ui/password-field.tsx'

const secret = z.string().max(1000)
const ChangeForm = z
	.object({ current: secret, password: secret, again: secret })
	.refine((form) => form.password === form.again, { path: ['again'], message: 'access.errors.notTheSame' })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	return { messages: messagesFor(viewer.language, 'access'), username: viewer.employeeNumber ?? viewer.name }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const form = parseForm(ChangeForm, await args.request.formData())
	// The old password is not given back to the page either.
	if (!form.ok) return invalid({ errors: form.errors, values: {} })
	const { current, password: next } = form.value
	const { address, circumstances } = circumstancesOf(args, viewer)
	const changed = await changePassword(await db(), { viewer, current, next, address, circumstances, now: clock() })
	if (changed.outcome === 'changed') return redirect('/account?saved=password')
	if (changed.outcome === 'weak') return refused('password', `password.${changed.fault}`)
	return refused('current', changed.outcome === 'wrong' ? 'wrongPassword' : 'tooManyTries')
}

const refused = (field: string, error: string) =>
	invalid({ errors: { [field]: [`access.errors.${error}`] }, values: {} })

export default function ChangePassword() {
	const t = useTranslations('access.password')
	const hint = useTranslations('access.join')('newHint')
	const { username } = useLoaderData<typeof loader>()
	const errors = useActionData<typeof action>()?.errors
	const pending = useNavigation().state !== 'idle'
	const labels = { current: t('current'), password: t('next'), again: t('again') }
	return (
		<>
			<PageHeader title={t('title')} lead={t('lead')} back={{ to: '/account', label: t('back') }} />
			<Form method="post" className="grid max-w-md gap-5">
				<ErrorSummary errors={errors} labels={labels} />
				<input hidden type="text" name="username" autoComplete="username" readOnly value={username} />
				<PasswordField
					name="current"
					label={labels.current}
					errors={errors?.current}
					autoComplete="current-password"
					required
				/>
				<PasswordField
					name="password"
					label={labels.password}
					hint={hint}
					errors={errors?.password}
					autoComplete="new-password"
					required
				/>
				<PasswordField name="again" label={labels.again} errors={errors?.again} autoComplete="new-password" required />
				<Button wide pending={pending}>
					{t('submit')}
				</Button>
			</Form>
		</>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('access.password.title')
