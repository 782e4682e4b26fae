import { useTranslations } from 'use-intl'

export function Compare({ weak, strong, why }: { weak: string; strong: string; why: string }) {
	const t = useTranslations('activities')
	return (
		<figure aria-label={t('label.compare')} className="grid gap-3 sm:grid-cols-2">
			<div className="rounded border border-line px-4 py-3">
				<p className="text-sm font-[720] text-soft">{t('compare.weak')}</p>
				<p>{weak}</p>
			</div>
			<div className="rounded border border-accent bg-accent-wash px-4 py-3">
				<p className="text-sm font-[720] text-accent">{t('compare.strong')}</p>
				<p>{strong}</p>
			</div>
			<p className="text-sm sm:col-span-2">
				<b>{t('compare.why')}</b> {why}
			</p>
		</figure>
	)
}
