import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
import type { LoaderFunctionArgs } from '@remix-run/node'
import {
	Links,
	Meta,
	type MetaFunction,
	Outlet,
	Scripts,
	ScrollRestoration,
	type ShouldRevalidateFunction,
	useMatches,
	useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { type AbstractIntlMessages, IntlProvider } from 'use-intl'
import { optionalPerson } from '#app/access/require.server.ts'
import { env } from '#app/env.server.ts'
import { formats } from '#app/i18n/formats.ts'
import { languages, negotiate, spoken } from '#app/i18n/languages.ts'
import { lastResort } from '#app/i18n/last-resort.ts'
import { messagesFor } from '#app/i18n/messages.server.ts'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { useNonce } from '#app/ui/nonce.ts'
import { Shell } from '#app/ui/shell.tsx'
import './load-context.ts'
import './ui/app.css'

export async function loader(args: LoaderFunctionArgs) {
	const person = await optionalPerson(args).catch((error: unknown) => {
		// The page itself will say so; the shell still speaks.
		if (error instanceof Response) throw error
		args.context.report(error, args.request)
		return null
	})
	const language = person ? spoken(person.language) : negotiate(args.request.headers.get('Accept-Language'))
	return {
		language,
		locale: languages[language].formats,
		messages: messagesFor(language, 'common'),
		viewer: person && { name: person.name, roles: person.roles },
		plainHttp: env().LINEUP_DEMO === '1' && !args.context.secureCookie,
	}
}

/** Who is looking changes by these forms or by coming to the sign-in page, not by answering or reading on. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formAction, nextUrl }) =>
	/^\/(login|logout|join|setup|account)\b/.test(formAction ?? nextUrl.pathname)

export function Layout({ children }: { children: ReactNode }) {
	const nonce = useNonce()
	const root = useRouteLoaderData<typeof loader>('root')
	const matches = useMatches()
	const messages: AbstractIntlMessages = Object.assign(
		{},
		root ? undefined : lastResort,
		...matches.map(({ data }) => (data as { messages?: AbstractIntlMessages } | undefined)?.messages),
	)
	return (
		<html lang={root?.language ?? 'en'}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
				<meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf7f0" />
				<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#181510" />
				<link rel="preload" href={latin} as="font" type="font/woff2" crossOrigin="anonymous" />
				<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
				<link rel="apple-touch-icon" href="/icon-180.png" />
				<link rel="manifest" href="/lineup.webmanifest" />
				<Meta />
				<Links />
			</head>
			<body>
				<IntlProvider locale={root?.locale ?? 'en-GB'} messages={messages} formats={formats} timeZone="UTC">
					{children}
				</IntlProvider>
				<ScrollRestoration nonce={nonce} />
				<Scripts nonce={nonce} />
			</body>
		</html>
	)
}

export default function App() {
	return (
		<Framed>
			<Outlet />
		</Framed>
	)
}

export function ErrorBoundary() {
	return (
		<Framed>
			<ErrorPage />
		</Framed>
	)
}

export const meta: MetaFunction = () => [{ title: lastResort.common.app.name }]

function Framed({ children }: { children: ReactNode }) {
	const root = useRouteLoaderData<typeof loader>('root')
	return (
		<Shell viewer={root?.viewer ?? null} plainHttp={root?.plainHttp}>
			{children}
		</Shell>
	)
}
