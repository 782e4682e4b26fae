import { useTranslations } from 'use-intl'
import type { SigningView } from '#app/handbook/signing-for.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { LinkButton } from '#app/ui/button.tsx'

/** Why this version cannot be signed now, and the way on; nothing where it can. */
export function hindranceTo(signing: SigningView): 'missing' | 'notReviewed' | 'unguarded' | null {
	const { missing, signable, guarded } = signing
	if (missing.sections.length + missing.checks.length > 0) return 'missing'
	if (!signable) return 'notReviewed'
	return guarded ? null : 'unguarded'
}

export function SignHindrance({ signing }: { signing: SigningView }) {
	const t = useTranslations('handbook.sign')
	const hindrance = hindranceTo(signing)
	if (hindrance === null) return null
	if (hindrance !== 'missing')
		return (
			<Banner tone="due" title={t(hindrance)}>
				{t(`${hindrance}Text`)}
			</Banner>
		)
	const { sections, checks } = signing.missing
	const open = [...new Map([...sections, ...checks].map((section) => [section.slug, section])).values()]
	const way = (
		<LinkButton to={`/handbook/${signing.number}/sections/${open[0]?.slug}`} iconAfter="arrow-right">
			{t('missingAction')}
		</LinkButton>
	)
	return (
		<Banner tone="due" title={t('missing', { count: open.length })} action={way}>
			<p>{t('missingText')}</p>
			<ul lang={signing.language} className="mt-2 list-disc pl-5">
				{open.map((section) => (
					<li key={section.slug}>{section.title}</li>
				))}
			</ul>
		</Banner>
	)
}
