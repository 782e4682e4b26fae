import { useTranslations } from 'use-intl'
import { StatusMark } from '#app/ui/status-mark.tsx'

/** Right or not, as word and shape. */
export function Verdict({ right }: { right: boolean }) {
	const t = useTranslations('activities')
	return <StatusMark status={right ? 'done' : 'due'}>{right ? t('verdict.right') : t('verdict.other')}</StatusMark>
}
