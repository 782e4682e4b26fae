import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { circumstancesOf } from '#app/access/circumstances-of.server.ts'
import { CodeState } from '#app/access/components/code-state.tsx'
import { JoinForm } from '#app/access/components/join-form.tsx'
import { signedInHeaders } from '#app/access/cookies.server.ts'
import { doorOf } from '#app/access/join-door.server.ts'
import { redeemCode } from '#app/access/redeem-code.server.ts'
import { optionalPerson } from '#app/access/require.server.ts'
import { db } from '#app/db.server.ts'
import { clock } from '#app/env.server.ts'
import { negotiate } from '#app/i18n/languages.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { invalid } from '#app/ui/answers.server.ts'
import { FrontDoor } from '#app/ui/front-door.tsx'
import { pageTitle } from '#app/ui/page-title.ts'
import { parseForm } from '#app/ui/parse-form.server.ts'

const SetForm = z
	.object({ password: z.string().max(1000), again: z.string().max(1000) })
	.refine((form) => form.password === form.again, { path: ['again'], message: 'access.errors.notTheSame' })

export async function loader(args: LoaderFunctionArgs) {
	const viewer = await optionalPerson(args)
	const { address, browser } = circumstancesOf(args, viewer)
	const look = { typed: args.params.code ?? '', address, browserMark: browser.mark, signedIn: viewer, now: clock() }
	const door = await doorOf(await db(), look)
	// Sent twice by a quick thumb: the first one has set the password and signed in.
	if (door.state === 'used' && viewer && door.personId === viewer.personId) throw redirect('/')
	const language = viewer?.language ?? negotiate(args.request.headers.get('Accept-Language'))
	const headers = browser.setCookie ? { 'Set-Cookie': browser.setCookie } : undefined
	const status = { open: 200, 'other-session': 409, unknown: 404, used: 410, expired: 410, voided: 410 }[door.state]
	return data({ messages: messagesFor(language, 'access'), door: door.view }, { status, headers })
}

export async function action(args: ActionFunctionArgs) {
	const viewer = await optionalPerson(args)
	const form = parseForm(SetForm, await args.request.formData())
	if (!form.ok) return invalid(form)
	const { address, browser, circumstances } = circumstancesOf(args, viewer)
	const done = await redeemCode(await db(), {
		typed: args.params.code ?? '',
		password: form.value.password,
		address,
		browserMark: browser.mark,
		circumstances,
		signedIn: viewer,
		now: clock(),
	})
	if (done.outcome === 'redeemed') return redirect('/', { headers: signedInHeaders(done, browser, args.context) })
	if (done.outcome === 'weak')
		return invalid({ errors: { password: [`access.errors.password.${done.fault}`] }, values: {} })
	// The page reads the code's state anew and says what is the matter.
	return data({ errors: {}, values: {} }, { status: 409 })
}

export default function Join() {
	const t = useTranslations('access')
	const { door } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	if (door.state !== 'open') return <CodeState state={door.state} name={door.name} />
	const lead = t('join.at', { places: door.places.join(', ') })
	return (
		<FrontDoor title={t('join.who', { name: door.name })} lead={lead}>
			<JoinForm number={door.employeeNumber} email={door.email} errors={answer?.errors} />
		</FrontDoor>
	)
}

export { ErrorPage as ErrorBoundary } from '#app/ui/error-page.tsx'

export const meta = pageTitle('access.join.title')
