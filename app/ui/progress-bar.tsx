import { useTranslations } from 'use-intl'

/** How far along: native progress, with the words above it. */
export function ProgressBar({ done, total, label }: { done: number; total: number; label: string }) {
	const t = useTranslations('common.progress')
	return (
		<div className="grid gap-1.5">
			<div className="flex justify-between gap-4 text-sm">
				<span className="font-[550]">{label}</span>
				<span className="text-soft">{t('of', { done, total })}</span>
			</div>
			<progress className="meter" value={done} max={Math.max(total, 1)} aria-label={label} />
		</div>
	)
}
