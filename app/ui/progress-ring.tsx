import { useTranslations } from 'use-intl'

/** Complete steps of required ones, as a ring with both figures inside. Colour says nothing that the figures do not. */
export function ProgressRing({
	done,
	total,
	label,
	size = 72,
}: {
	done: number
	total: number
	label: string
	size?: number
}) {
	const t = useTranslations('common.progress')
	const share = total > 0 ? Math.min(1, done / total) : 0
	return (
		<svg
			role="img"
			aria-label={`${label}: ${t('of', { done, total })}`}
			width={size}
			height={size}
			viewBox="0 0 72 72"
			className="shrink-0"
		>
			<circle cx="36" cy="36" r="31" fill="none" strokeWidth="6" stroke="currentColor" className="stroke-line" />
			{share > 0 && (
				<circle
					cx="36"
					cy="36"
					r="31"
					fill="none"
					strokeWidth="6"
					strokeLinecap="round"
					pathLength="100"
					strokeDasharray={`${share * 100} 100`}
					transform="rotate(-90 36 36)"
					stroke="currentColor"
					className="stroke-accent"
				/>
			)}
			<text x="36" y="42" textAnchor="middle" fontSize="18" fontWeight="700" fill="currentColor">
				{done}/{total}
			</text>
		</svg>
	)
}
