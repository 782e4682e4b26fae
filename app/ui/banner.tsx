import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

export type Tone = 'info' | 'done' | 'due' | 'overdue'
type Props = { tone?: Tone; title?: ReactNode; children?: ReactNode; action?: ReactNode; focus?: boolean }

const tones: Record<Tone, { icon: IconName; box: string; mark: string }> = {
	info: { icon: 'info', box: 'bg-sunken', mark: 'text-ink' },
	done: { icon: 'check-circle', box: 'bg-accent-wash', mark: 'text-accent' },
	due: { icon: 'clock', box: 'bg-due-wash', mark: 'text-due' },
	overdue: { icon: 'warning-diamond', box: 'bg-overdue-wash', mark: 'text-overdue' },
}

/** News about this page. `focus` where it is the result of what somebody just did. */
export function Banner({ tone = 'info', title, children, action, focus }: Props) {
	const t = useTranslations('common.tone')
	const box = useRef<HTMLDivElement>(null)
	useEffect(() => {
		if (focus) box.current?.focus()
	}, [focus])
	const { icon, box: frame, mark } = tones[tone]
	return (
		<div
			ref={box}
			tabIndex={focus ? -1 : undefined}
			role="status"
			className={classes('flex gap-3 rounded border border-transparent p-4', frame)}
		>
			<Icon name={icon} size={24} title={t(tone)} className={mark} />
			<div className="min-w-0 flex-1">
				{title && <p className="font-[680]">{title}</p>}
				{children && <div className="max-w-text text-sm">{children}</div>}
				{action && <div className="mt-3">{action}</div>}
			</div>
		</div>
	)
}
