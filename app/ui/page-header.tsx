import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type Props = {
	title: ReactNode
	/** A word above the title: where this belongs. */
	kicker?: ReactNode
	lead?: ReactNode
	back?: { to: string; label: string }
	aside?: ReactNode
	/** The title's language, where it is not the page's. */
	lang?: string
}

export function PageHeader({ title, kicker, lead, back, aside, lang }: Props) {
	return (
		<header className="mb-6 sm:mb-8">
			{back && (
				<Link
					to={back.to}
					className="no-print -ml-1 mb-2 inline-flex min-h-11 items-center gap-1 text-sm font-[550] text-accent"
				>
					<Icon name="caret-left" />
					{back.label}
				</Link>
			)}
			<div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
				<div className="min-w-0">
					{kicker && <p className="mb-1 text-sm font-[650] text-accent">{kicker}</p>}
					<h1 lang={lang} className="text-2xl sm:text-3xl">
						{title}
					</h1>
				</div>
				{aside}
			</div>
			{lead && <p className="mt-2 max-w-text text-soft sm:text-lg">{lead}</p>}
		</header>
	)
}
