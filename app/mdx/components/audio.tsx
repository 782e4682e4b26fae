import { useTranslations } from 'use-intl'

/** Nothing plays by itself, and whoever cannot hear reads the same words. */
export function Audio({ src, transcript, lang }: { src: string; transcript: string; lang: string }) {
	const t = useTranslations('activities')
	return (
		<figure aria-label={t('label.audio')} className="grid gap-3 rounded border border-line px-4 py-3">
			{/* biome-ignore lint/a11y/useMediaCaption: the transcript below is always open */}
			<audio controls preload="none" src={src} className="w-full" />
			<figcaption className="grid gap-1">
				<b className="text-sm text-soft">{t('label.transcript')}</b>
				<p lang={lang} className="whitespace-pre-line">
					{transcript}
				</p>
			</figcaption>
		</figure>
	)
}
