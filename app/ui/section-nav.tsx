import { NavLink } from '@remix-run/react'
import { useTranslations } from 'use-intl'

export type Section = { to: string; label: string; end?: boolean; count?: number }

/** The pages of one part (HR, a person), as a line of links that scrolls sideways on phones. */
export function SectionNav({ sections, label }: { sections: Section[]; label?: string }) {
	const t = useTranslations('common.shell')
	return (
		<nav aria-label={label ?? t('sections')} className="section-nav">
			<ul>
				{sections.map((section) => (
					<li key={section.to}>
						<NavLink to={section.to} end={section.end}>
							{section.label}
							{section.count ? <b>{section.count}</b> : null}
						</NavLink>
					</li>
				))}
			</ul>
		</nav>
	)
}
