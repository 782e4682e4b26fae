import { useTranslations } from 'use-intl'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

export type Status = 'done' | 'signed' | 'due' | 'overdue' | 'open' | 'reading' | 'asked' | 'unconfirmed' | 'declined'

const marks: Record<Status, { icon: IconName; colour: string }> = {
	done: { icon: 'check-circle', colour: 'text-accent' },
	signed: { icon: 'seal-check', colour: 'text-accent' },
	due: { icon: 'clock', colour: 'text-due' },
	overdue: { icon: 'warning-diamond', colour: 'text-overdue' },
	open: { icon: 'circle', colour: 'text-soft' },
	reading: { icon: 'circle-half', colour: 'text-ink' },
	asked: { icon: 'question', colour: 'text-ink' },
	unconfirmed: { icon: 'circle-dashed', colour: 'text-due' },
	declined: { icon: 'prohibit', colour: 'text-overdue' },
}

/** How things stand, as shape and word; colour only repeats it. `children` replaces the word ('Due on Friday'). */
export function StatusMark({
	status,
	children,
	className,
}: {
	status: Status
	children?: React.ReactNode
	className?: string
}) {
	const t = useTranslations('common.status')
	const mark = marks[status]
	return (
		<span className={classes('inline-flex items-start gap-1.5 text-sm font-[650] leading-5', mark.colour, className)}>
			<Icon name={mark.icon} />
			<span>{children ?? t(status)}</span>
		</span>
	)
}
