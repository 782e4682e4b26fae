import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { readCode, spellCode } from '#app/access/code.server.ts'
import { lookUpCode } from '#app/access/redeem-code.server.ts'
import { optionalPerson } from '#app/access/require.server.ts'
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
import { parseForm } from '#app/ui/parse-form.server.ts'

const CodeForm = z.object({ code: z.string().max(100) })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await optionalPerson(args)
	const language = viewer?.language ?? negotiate(args.request.headers.get('Accept-Language'))
	return { messages: messagesFor(language, 'access') }
}

export async function action(args: ActionFunctionArgs) {
	await optionalPerson(args)
	const formData = await args.request.formData()
	const form = parseForm(CodeForm, formData)
	if (!form.ok) return invalid(form)
	const typed = form.value.code
	const found = await lookUpCode(await db(), { typed, address: args.context.clientAddress, now: clock() })
	const code = readCode(typed)
	if (!found || !code) return invalid({ errors: { code: ['access.errors.codeUnknown'] }, values: { code: typed } })
	return redirect(`/${found.code.purpose === 'setup' ? 'setup' : 'join'}/${spellCode(code)}`)
}

export default function TypeCode() {
	const t = useTranslations('access.join')
	const answer = useActionData<typeof action>()
	const pending = useNavigation().state !== 'idle'
	return (
		<FrontDoor title={t('title')} lead={t('lead')}>
			<Form method="post" className="grid gap-5">
				<ErrorSummary errors={answer?.errors} labels={{ code: t('code') }} />
				<Field
					name="code"
					label={t('code')}
					hint={t('codeHint')}
					value={answer?.values.code}
					errors={answer?.errors.code}
					autoComplete="one-time-code"
					autoCapitalize="characters"
					spellCheck={false}
					className="font-mono text-lg tracking-widest"
					required
				/>
				<Button wide pending={pending}>
					{t('submit')}
				</Button>
			</Form>
			<p className="mt-6 border-t border-line pt-4">
				<Link to="/login" className="inline-block py-2">
					{t('signIn')}
				</Link>
			</p>
		</FrontDoor>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('access.join.title')
