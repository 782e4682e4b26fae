import { useTranslations } from 'use-intl'
import type { Decision } from '#app/learning/question-view.ts'

/** The way through a scenario so far: what one chose and what it did. There is no way back. */
export function Decisions({ decisions, language }: { decisions: Decision[]; language: string }) {
	const t = useTranslations('learn.question')
	return (
		<section aria-label={t('soFar')}>
			<ol lang={language} className="grid gap-3 border-l-4 border-line pl-4">
				{decisions.map((decision, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: decisions are only ever added at the end
					<li key={at} className="grid gap-1">
						<p className="text-sm text-soft">{decision.situation}</p>
						<p className="font-[650]">{t('youChose', { choice: decision.choice })}</p>
						<p>{decision.feedback}</p>
					</li>
				))}
			</ol>
		</section>
	)
}
