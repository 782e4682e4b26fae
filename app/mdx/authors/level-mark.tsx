import { useTranslations } from 'use-intl'
import type { Level } from '#app/mdx/finding.ts'
import { Icon } from '#app/ui/icon.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'
import { levels } from './levels.ts'

/** How many findings of each level, in words; the colour only repeats them. */
export function LevelMarks({ findings }: { findings: { level: Level }[] }) {
	const t = useTranslations('authors.findings')
	const { errors, warnings } = levels(findings)
	if (errors + warnings === 0) return <StatusMark status="done">{t('none')}</StatusMark>
	return (
		<span className="inline-flex flex-wrap gap-x-4 gap-y-1">
			{errors > 0 && <LevelMark level="error">{t('errors', { count: errors })}</LevelMark>}
			{warnings > 0 && <LevelMark level="warning">{t('warnings', { count: warnings })}</LevelMark>}
		</span>
	)
}

export function LevelMark({ level, children }: { level: Level; children: React.ReactNode }) {
	const colour = level === 'error' ? 'text-overdue' : 'text-due'
	return (
		<span className={`desk-level inline-flex items-start gap-1.5 text-sm font-[650] leading-5 ${colour}`}>
			<Icon name={level === 'error' ? 'warning-diamond' : 'warning'} />
			<span>{children}</span>
		</span>
	)
}
