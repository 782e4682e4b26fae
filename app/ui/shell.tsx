import { Link, NavLink, useLocation, useMatches, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { AccountMenu } from './account-menu.tsx'
import { Banner } from './banner.tsx'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import { Mark } from './mark.tsx'
import { navItems, type ShellViewer } from './nav-items.ts'
import { OfflineNote } from './offline-note.tsx'
import { useFocusOnPageChange } from './page-focus.ts'

/** A route's `export const handle: PageHandle`. `bare`: no header and no ways (a refresher at full screen). `wide`: tables. */
export type PageHandle = { bare?: boolean; wide?: boolean }

export function Shell({
	viewer,
	plainHttp,
	children,
}: {
	viewer: ShellViewer | null
	plainHttp?: boolean
	children: ReactNode
}) {
	const t = useTranslations('common.shell')
	const main = useFocusOnPageChange()
	const going = useNavigation().state !== 'idle'
	const { bare, wide }: PageHandle = Object.assign({}, ...useMatches().map((match) => match.handle))
	return (
		<div className={classes('shell', viewer && !bare && 'with-nav')}>
			<a
				href="#main"
				className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded focus:bg-raised focus:p-3"
			>
				{t('skip')}
			</a>
			{!bare && <Head viewer={viewer} />}
			{going && <div className="loading-line" role="progressbar" aria-label={t('loading')} />}
			<main
				id="main"
				ref={main}
				tabIndex={-1}
				className={classes(
					'mx-auto flex w-full grow flex-col px-4 pt-5 pb-8 sm:px-6 sm:pt-8',
					wide ? 'max-w-wide' : 'max-w-page',
				)}
			>
				<OfflineNote />
				{plainHttp && (
					<div className="no-print mb-4">
						<Banner tone="due">{t('plainHttp')}</Banner>
					</div>
				)}
				{children}
			</main>
		</div>
	)
}

function Head({ viewer }: { viewer: ShellViewer | null }) {
	const t = useTranslations('common')
	const atTheDoor = useLocation().pathname === '/login'
	return (
		<header className="shell-head">
			<div className="mx-auto flex w-full max-w-wide items-center gap-x-6 px-4 sm:px-6">
				<Link
					to="/"
					aria-label={t('shell.home')}
					className="flex min-h-14 items-center gap-2 text-lg font-[780] tracking-tight no-underline"
				>
					<Mark />
					{t('app.name')}
				</Link>
				{viewer && (
					<nav aria-label={t('shell.navigation')} className="shell-nav">
						<ul>
							{navItems(viewer).map((item) => (
								<li key={item.to}>
									<NavLink to={item.to} end={item.end}>
										<Icon name={item.icon} size={24} />
										{t(`shell.${item.word}`)}
									</NavLink>
								</li>
							))}
						</ul>
					</nav>
				)}
				<div className="ml-auto">
					{viewer && <AccountMenu name={viewer.name} />}
					{!viewer && !atTheDoor && <SignIn label={t('shell.signIn')} />}
				</div>
			</div>
		</header>
	)
}

const SignIn = ({ label }: { label: string }) => (
	<Link to="/login" className="inline-flex min-h-11 items-center gap-2 font-[550] text-accent">
		<Icon name="sign-in" />
		{label}
	</Link>
)
