import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { circumstancesOf } from '#app/access/circumstances-of.server.ts'
import { signedInHeaders } from '#app/access/cookies.server.ts'
import { optionalPerson } from '#app/access/require.server.ts'
import { safePath } from '#app/access/safe-path.ts'
import { signIn } from '#app/access/sign-in.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { negotiate } from '#app/i18n/languages.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { invalid } from '#app/ui/answers.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import { FrontDoor } from '#app/ui/front-door.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'
import { PasswordField } from '#app/ui/password-field.tsx'

const SignInForm = z.object({ name: z.string().max(254), password: z.string().max(1000), to: z.string().optional() })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await optionalPerson(args)
	const to = safePath(new URL(args.request.url).searchParams.get('to'))
	if (viewer) throw redirect(to)
	return { messages: messagesFor(negotiate(args.request.headers.get('Accept-Language')), 'access'), to }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await optionalPerson(args)
	const formData = await args.request.formData()
	const form = parseForm(SignInForm, formData)
	if (!form.ok) return invalid(form)
	const { address, browser } = circumstancesOf(args, viewer)
	const { name: typed, password, to } = form.value
	const tried = { typed, password, address, browserMark: browser.mark, now: clock() }
	const signedIn = await signIn(await db(), tried)
	if (signedIn.outcome === 'signed-in')
		return redirect(safePath(to), { headers: signedInHeaders(signedIn, browser, args.context) })
	const error = signedIn.outcome === 'wrong' ? 'access.errors.wrongSignIn' : 'access.errors.tooManyTries'
	return invalid({ errors: { name: [error] }, values: formValues(formData) })
}

export default function SignIn() {
	const t = useTranslations('access.signIn')
	const { to } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const pending = useNavigation().state !== 'idle'
	return (
		<FrontDoor title={t('title')} lead={t('lead')}>
			<Form method="post" className="grid gap-5">
				<ErrorSummary errors={answer?.errors} labels={{ name: t('name'), password: t('password') }} />
				<Field
					name="name"
					label={t('name')}
					hint={t('nameHint')}
					value={answer?.values.name}
					errors={answer?.errors.name}
					autoComplete="username"
					autoCapitalize="none"
					spellCheck={false}
					required
				/>
				<PasswordField
					name="password"
					label={t('password')}
					errors={answer?.errors.password}
					autoComplete="current-password"
					required
				/>
				<input type="hidden" name="to" value={to} />
				<Button wide pending={pending}>
					{t('submit')}
				</Button>
			</Form>
			<p className="mt-6 border-t border-line pt-4 text-soft">
				{t('first')}{' '}
				<Link to="/join" className="inline-block py-2">
					{t('join')}
				</Link>
			</p>
		</FrontDoor>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('access.signIn.title')
