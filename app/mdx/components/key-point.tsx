import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

export function KeyPoint({ children }: { children?: ReactNode }) {
	const t = useTranslations('activities')
	return (
		<div role="note" aria-label={t('label.keyPoint')} className="border-l-4 border-accent bg-accent-wash px-4 py-3">
			<p className="text-sm font-[720] text-accent">{t('label.keyPoint')}</p>
			<div className="font-[600]">{children}</div>
		</div>
	)
}
