import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

const look =
	'chip inline-flex items-center gap-1.5 rounded-full border px-3 text-sm font-[550] leading-tight no-underline'

/** A short label. With `to` it is a filter: `chosen` says that it is on, and its address turns it off. */
export function Chip({
	to,
	chosen,
	count,
	children,
}: {
	to?: string
	chosen?: boolean
	count?: number
	children: ReactNode
}) {
	const inside = (
		<>
			{chosen && <Icon name="check" size={16} />}
			{children}
			{count !== undefined && <span className={chosen ? '' : 'text-soft'}>{count}</span>}
		</>
	)
	if (!to) return <span className={classes(look, 'min-h-7 border-line bg-sunken')}>{inside}</span>
	return (
		<Link
			to={to}
			preventScrollReset
			aria-current={chosen ? 'true' : undefined}
			className={classes(
				look,
				'min-h-11',
				chosen ? 'border-accent bg-accent text-on-accent' : 'border-edge hover:border-ink',
			)}
		>
			{inside}
		</Link>
	)
}
