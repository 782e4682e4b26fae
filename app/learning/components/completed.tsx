import { useTranslations } from 'use-intl'
import type { Step } from '#app/learning/progress.ts'
import { Banner } from '#app/ui/banner.tsx'

/** After a lesson: that it is complete, and what comes next. */
export function Completed({ lesson, next }: { lesson: string; next: Step | null }) {
	const t = useTranslations('learn')
	const name = next?.kind === 'lesson' ? next.title : t('result.handbook')
	return (
		<Banner tone="done" focus title={t('completed.title', { lesson })}>
			{next ? t('completed.next', { next: name }) : t('completed.last')}
		</Banner>
	)
}
