import { Link } from '@remix-run/react'
import { classes } from './classes.ts'

type Props = { to: string; figure: number | string; label: string; tone?: 'plain' | 'due' | 'overdue' }
const tones = { plain: 'text-ink', due: 'text-due', overdue: 'text-overdue' }

/** A number that opens to the names behind it. */
export const FigureLink = ({ to, figure, label, tone = 'plain' }: Props) => (
	<Link to={to} className="group flex min-h-11 flex-col border-t-2 border-ink pt-2 no-underline">
		<span className={classes('text-3xl font-[720] tracking-tight', tones[tone])}>{figure}</span>
		<span className="text-sm text-soft group-hover:underline">{label}</span>
	</Link>
)
