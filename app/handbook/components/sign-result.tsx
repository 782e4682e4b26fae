import { useTranslations } from 'use-intl'
import type { SignResult as Result } from '#app/handbook/sign-answer.ts'
import { Banner } from '#app/ui/banner.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { KeyFacts } from '#app/ui/key-facts.tsx'

/** Why nothing was signed, with what was typed and where to go on. */
export function SignResult({ result, typed }: { result: Result; typed: string }) {
	const t = useTranslations('handbook.sign')
	const superseded = useTranslations('handbook.superseded')
	if (result.outcome === 'unguarded')
		return (
			<Banner tone="overdue" title={t('unguarded')} focus>
				{t('unguardedText')}
			</Banner>
		)
	if (result.outcome !== 'superseded')
		return (
			<Banner tone="due" title={t('changed')} focus>
				{t('changedText')}
			</Banner>
		)
	const { newest } = result
	const way = <LinkButton to={`/handbook/${newest}`}>{superseded('action', { newest })}</LinkButton>
	return (
		<Banner tone="due" title={t('conflict', { newest })} action={way} focus>
			<p className="mb-3">{t('conflictText')}</p>
			<KeyFacts facts={[{ term: t('name'), value: typed }]} />
		</Banner>
	)
}
