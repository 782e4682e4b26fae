import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { SectionView } from '#app/handbook/section-for.server.ts'

export function Neighbours({ section: { number, previous, next, language } }: { section: SectionView }) {
	const t = useTranslations('handbook.section')
	return (
		<nav aria-label={t('neighbours')} className="no-print flex flex-wrap justify-between gap-x-6 border-t border-line">
			{[previous, next].map((other, at) =>
				other ? (
					<Link
						key={other.slug}
						to={`/handbook/${number}/sections/${other.slug}`}
						lang={language}
						rel={at ? 'next' : 'prev'}
						className="inline-flex min-h-11 items-center text-sm text-accent"
					>
						{other.title}
					</Link>
				) : null,
			)}
		</nav>
	)
}
