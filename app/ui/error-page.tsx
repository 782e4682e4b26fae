import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { LinkButton } from './button.tsx'
import { Queue } from './mark.tsx'

type Kind =
	| 'notFound'
	| 'forbidden'
	| 'conflict'
	| 'gone'
	| 'tooMany'
	| 'tooLarge'
	| 'method'
	| 'unavailable'
	| 'server'
	| 'offline'

const byStatus: Record<number, Kind> = {
	403: 'forbidden',
	404: 'notFound',
	405: 'method',
	409: 'conflict',
	410: 'gone',
	413: 'tooLarge',
	429: 'tooMany',
	503: 'unavailable',
}

/** The one error boundary: what happened, what is kept, what to do. */
export function ErrorPage() {
	const error = useRouteError()
	const { pathname, search } = useLocation()
	const t = useTranslations('common.errors')
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus(), [])
	const kind = kindOf(error)
	return (
		<div className="grid max-w-text justify-items-start gap-4 py-6 sm:py-12">
			<Queue />
			<h1 ref={heading} tabIndex={-1} className="text-2xl sm:text-3xl">
				{t(`${kind}.title`)}
			</h1>
			<p className="text-lg text-soft">{t(`${kind}.text`)}</p>
			<div className="mt-2 flex flex-wrap gap-3">
				{kind !== 'notFound' && kind !== 'forbidden' && (
					<LinkButton reloadDocument to={pathname + search} icon="repeat">
						{t('again')}
					</LinkButton>
				)}
				<LinkButton
					to="/"
					reloadDocument={kind === 'offline'}
					look={kind === 'notFound' || kind === 'forbidden' ? 'primary' : 'secondary'}
				>
					{t('back')}
				</LinkButton>
			</div>
		</div>
	)
}

function kindOf(error: unknown): Kind {
	if (isRouteErrorResponse(error)) return byStatus[error.status] ?? 'server'
	const lost = error instanceof TypeError && /fetch|network|load failed/i.test(error.message)
	return lost || (typeof navigator !== 'undefined' && navigator.onLine === false) ? 'offline' : 'server'
}
