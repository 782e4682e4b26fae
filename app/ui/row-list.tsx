import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

export const RowList = ({ children, ordered }: { children: ReactNode; ordered?: boolean }) => {
	const List = ordered ? 'ol' : 'ul'
	return <List className="border-t border-line">{children}</List>
}

type RowProps = {
	to?: string
	title: ReactNode
	detail?: ReactNode
	aside?: ReactNode
	icon?: IconName
	lang?: string
	children?: ReactNode
}

/** One thing in a list between hairlines: name first, how it stands after. With `to` the whole row leads there. */
export function Row({ to, title, detail, aside, icon, lang, children }: RowProps) {
	return (
		<li className={classes('relative flex items-center gap-3 border-b border-line py-3', to && 'row-link')}>
			{icon && <Icon name={icon} size={24} className="text-soft" />}
			<div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-1">
				<div className="min-w-0">
					{to ? (
						<Link to={to} lang={lang} className="font-[650] no-underline after:absolute after:inset-0">
							{title}
						</Link>
					) : (
						<span lang={lang} className="font-[650]">
							{title}
						</span>
					)}
					{detail && <div className="text-sm text-soft">{detail}</div>}
				</div>
				{aside && <div className="text-sm *:align-middle">{aside}</div>}
				{children}
			</div>
			{to && <Icon name="caret-right" className="text-soft" />}
		</li>
	)
}
