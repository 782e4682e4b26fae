import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

const dress = {
	info: 'border-edge bg-sunken',
	warn: 'border-overdue bg-overdue-wash',
	law: 'border-due bg-due-wash',
	story: 'border-accent bg-raised',
}

/** The word says what kind it is; the colour only repeats it. */
export function Callout({ kind, children }: { kind: keyof typeof dress; children?: ReactNode }) {
	const t = useTranslations('activities')
	return (
		<div role="note" aria-label={t(`callout.${kind}`)} className={`rounded border-l-4 px-4 py-3 ${dress[kind]}`}>
			<p className="text-sm font-[720]">{t(`callout.${kind}`)}</p>
			{children}
		</div>
	)
}
