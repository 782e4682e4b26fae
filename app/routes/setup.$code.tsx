import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { circumstancesOf } from '#app/access/circumstances-of.server.ts'
import { SetupForm } from '#app/access/components/setup-form.tsx'
import { signedInHeaders } from '#app/access/cookies.server.ts'
import { lookUpCode } from '#app/access/redeem-code.server.ts'
import { optionalPerson } from '#app/access/require.server.ts'
import { setUp } from '#app/access/set-up.server.ts'
import { setupShape } from '#app/access/setup-shape.ts'
import { db } from '#app/db.server.ts'
import { clock, env } from '#app/env.server.ts'
import { copyStarterHandbook } from '#app/handbook/copy-starter-handbook.server.ts'
import { negotiate } from '#app/i18n/languages.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { content } from '#app/mdx/content.server.ts'
import { placeChoices } from '#app/people/place-choices.server.ts'
import { gone, invalid } from '#app/ui/answers.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { FrontDoor } from '#app/ui/front-door.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { formValues, parseForm } from '#app/ui/parse-form.server.ts'

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await optionalPerson(args)
	const language = viewer?.language ?? negotiate(args.request.headers.get('Accept-Language'))
	const { address } = circumstancesOf(args, viewer)
	const found = await lookUpCode(await db(), { typed: args.params.code ?? '', address, now: clock() })
	const open = found?.code.purpose === 'setup' && found.state === 'open'
	const messages = messagesFor(language, 'setup', 'access')
	const view = { messages, language, choices: open ? placeChoices(language) : null }
	return data(view, { status: open ? 200 : 410 })
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await optionalPerson(args)
	const formData = await args.request.formData()
	const form = parseForm(setupShape, formData)
	if (!form.ok) return invalid(form)
	const { details, place, founder, password } = form.value
	const { address, browser, circumstances } = circumstancesOf(args, viewer)
	const open = await db()
	const { handbook: starter } = await content()
	const done = await setUp(open, {
		typed: args.params.code ?? '',
		kind: env().LINEUP_DEMO === '1' ? 'demo' : 'real',
		details,
		place,
		founder,
		password,
		address,
		browserMark: browser.mark,
		circumstances,
		also: async (organisationId) => starter && copyStarterHandbook(open, { organisationId, starter }),
		now: clock(),
	})
	if (done.outcome === 'gone') throw gone()
	if (done.outcome === 'weak')
		return invalid({ errors: { password: [`access.errors.password.${done.fault}`] }, values: formValues(formData) })
	return redirect('/hr', { headers: signedInHeaders(done, browser, args.context) })
}

export default function Setup() {
	const t = useTranslations('setup')
	const { choices, language } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	if (!choices) {
		return (
			<FrontDoor title={t('gone.title')} lead={t('gone.text')}>
				<LinkButton to="/login">{t('gone.signIn')}</LinkButton>
			</FrontDoor>
		)
	}
	return (
		<FrontDoor title={t('title')} lead={t('lead')}>
			<SetupForm choices={choices} language={language} answer={answer} />
		</FrontDoor>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('setup.title')
