import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'

/** The parts of a long page. */
export function Jumps({ parts }: { parts: { id: string; name: string }[] }) {
	const t = useTranslations('authors')
	return (
		<nav aria-label={t('jump')} className="section-nav">
			<ul>
				{parts.map(({ id, name }) => (
					<li key={id}>
						<Link to={`#${id}`}>{name}</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}
