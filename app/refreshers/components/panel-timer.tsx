import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '#app/ui/icon.tsx'

/** Counts a panel's seconds down; only where script runs, and it never moves the meeting on by itself. */
export function PanelTimer({ seconds }: { seconds: number }) {
	const t = useTranslations('shift.run.timer')
	const { left, running, toggle } = useCountdown(seconds)
	if (left === null) return null
	const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
	return (
		<div className="flex items-center gap-3">
			<span role="timer" aria-label={t('label')} className="text-2xl font-[720]">
				{clock}
			</span>
			{left === 0 ? (
				<span role="status" className="inline-flex items-center gap-1.5 font-[650] text-due">
					<Icon name="clock" />
					{t('over')}
				</span>
			) : (
				<button
					type="button"
					onClick={toggle}
					className="grid size-11 cursor-pointer place-items-center rounded border border-edge"
				>
					<Icon name={running ? 'pause' : 'play'} title={running ? t('pause') : t('go')} />
				</button>
			)}
		</div>
	)
}

function useCountdown(seconds: number) {
	const [left, setLeft] = useState<number | null>(null)
	const [running, setRunning] = useState(true)
	useEffect(() => setLeft(seconds), [seconds])
	const over = left === 0
	useEffect(() => {
		if (!running || over) return
		const ticking = setInterval(() => setLeft((now) => (now === null ? null : Math.max(0, now - 1))), 1000)
		return () => clearInterval(ticking)
	}, [running, over])
	return { left, running, toggle: () => setRunning((now) => !now) }
}
