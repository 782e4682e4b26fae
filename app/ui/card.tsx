import type { ReactNode } from 'react'
import { classes } from './classes.ts'

type Props = {
	title?: ReactNode
	level?: 2 | 3
	aside?: ReactNode
	tone?: 'plain' | 'accent' | 'due' | 'overdue'
	id?: string
	children: ReactNode
	className?: string
}

const tones = {
	plain: 'border-line bg-raised',
	accent: 'border-transparent bg-accent-wash',
	due: 'border-transparent bg-due-wash',
	overdue: 'border-transparent bg-overdue-wash',
}

/** One thing that belongs together. Lists of rows need no cards. */
export function Card({ title, level = 2, aside, tone = 'plain', id, children, className }: Props) {
	const Heading = level === 2 ? 'h2' : 'h3'
	return (
		<section id={id} className={classes('card rounded border p-4 sm:p-6', tones[tone], className)}>
			{title && (
				<div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
					<Heading className="text-lg">{title}</Heading>
					{aside}
				</div>
			)}
			{children}
		</section>
	)
}
