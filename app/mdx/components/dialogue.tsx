import { useTranslations } from 'use-intl'

type Line = { who: string; text: string; cue?: string }

export function Dialogue({ lines }: { lines: Line[] }) {
	const t = useTranslations('activities')
	return (
		<figure aria-label={t('label.dialogue')}>
			<ol className="grid list-none gap-3 pl-0">
				{lines.map((line) => (
					<li key={`${line.who} ${line.text}`} className="border-l-2 border-line pl-4">
						<b className="block text-sm">{t('speaker', { who: line.who })}</b>
						{line.text}
						{line.cue && <i className="text-soft"> {t('cue', { cue: line.cue })}</i>}
					</li>
				))}
			</ol>
		</figure>
	)
}
