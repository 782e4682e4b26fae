import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { ownAccess } from '#app/access/access-of.server.ts'
import { PasswordFacts } from '#app/access/components/password-facts.tsx'
import { requirePerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { type Language, languages, shippedLanguages } from '#app/i18n/languages.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { changeLanguage } from '#app/people/change-language.server.ts'
import { invalid } from '#app/ui/answers.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { KeyFacts } from '#app/ui/key-facts.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'
import { Select } from '#app/ui/select.tsx'

const LanguageForm = z.object({ language: z.enum(shippedLanguages as [Language, ...Language[]]) })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await requirePerson(args)
	const { email, access, timeZone } = await ownAccess(await db(), viewer, clock())
	const { name, employeeNumber, language } = viewer
	const saved = new URL(args.request.url).searchParams.get('saved')
	const messages = messagesFor(language, 'access')
	return { messages, name, employeeNumber, email, language, password: access.password, timeZone, saved }
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await requirePerson(args)
	const form = parseForm(LanguageForm, await args.request.formData())
	if (!form.ok) return invalid(form)
	await changeLanguage(await db(), { viewer, language: form.value.language })
	return redirect('/account?saved=language')
}

export default function Account() {
	const t = useTranslations('access.account')
	const { name, employeeNumber, email, language, password, timeZone, saved } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const pending = useNavigation().state !== 'idle'
	return (
		<div className="grid gap-6">
			<PageHeader title={t('title')} lead={t('lead')} />
			{saved === 'language' && <Banner tone="done">{t('languageSaved')}</Banner>}
			{saved === 'password' && <Banner tone="done">{t('changed')}</Banner>}
			<KeyFacts
				facts={[
					{ term: t('name'), value: name },
					{ term: t('number'), value: employeeNumber ?? t('none') },
					{ term: t('email'), value: email ?? t('none') },
				]}
			/>
			<Card title={t('password')}>
				{password && <PasswordFacts facts={password} timeZone={timeZone} />}
				<LinkButton to="/account/password" look="secondary" icon="key" className="mt-4">
					{t('change')}
				</LinkButton>
			</Card>
			<Form method="post" className="grid gap-4">
				<Select
					name="language"
					label={t('language')}
					hint={t('languageHint')}
					value={language}
					errors={answer?.errors.language}
					options={shippedLanguages.map((code) => ({ value: code, label: languages[code].name }))}
				/>
				<div>
					<Button look="secondary" pending={pending}>
						{t('saveLanguage')}
					</Button>
				</div>
			</Form>
		</div>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('access.account.title')
