import { useTranslations } from 'use-intl'
import { LinkButton } from '#app/ui/button.tsx'

/** Asking and declining stand beside signing, equal and quiet. */
export function OtherWays({ version, slug, declined }: { version: number; slug?: string; declined?: boolean }) {
	const t = useTranslations('handbook.ways')
	const about = slug ? `?section=${slug}` : ''
	return (
		<nav aria-label={t('title')} className="no-print flex flex-wrap gap-3">
			<LinkButton look="secondary" icon="question" to={`/handbook/${version}/questions${about}`}>
				{t('question')}
			</LinkButton>
			{!slug && !declined && (
				<LinkButton look="secondary" icon="hand-palm" to={`/handbook/${version}/refusal`}>
					{t('decline')}
				</LinkButton>
			)}
		</nav>
	)
}
