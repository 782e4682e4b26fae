import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { SignOffFigures } from '#app/refreshers/handbook-figures.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FigureLink } from '#app/ui/figure-link.tsx'
import { NextStep } from '#app/ui/next-step.tsx'

const figures = [
	{ name: 'overdue', to: '/hr#overdue', tone: 'overdue' },
	{ name: 'unsigned', to: '/hr#unsigned', tone: 'due' },
	{ name: 'asked', to: '/hr#asked', tone: 'due' },
	{ name: 'declined', to: '/hr#declined', tone: 'overdue' },
] as const

/** HR's first look: how many people wait for what; each number opens to their names. */
export function AttentionFigures({ counts, published }: { counts: SignOffFigures; published: boolean }) {
	const t = useTranslations('today.hr')
	if (!published)
		return (
			<NextStep
				kicker={t('title')}
				title={t('noVersion')}
				detail={t('noVersionText')}
				action={t('publish')}
				to="/hr/handbook"
			/>
		)
	const shown = figures.filter(({ name }) => counts[name] > 0)
	return (
		<section className="grid gap-4">
			<h2 className="text-xl">{t('title')}</h2>
			{shown.length === 0 ? (
				<EmptyState title={t('calm')}>{t('calmText')}</EmptyState>
			) : (
				<div className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-4">
					{shown.map(({ name, to, tone }) => (
						<FigureLink key={name} to={to} tone={tone} figure={counts[name]} label={t(name, { count: counts[name] })} />
					))}
				</div>
			)}
			<Link to="/hr" className="inline-flex min-h-11 items-center font-[550] text-accent">
				{t('all')}
			</Link>
		</section>
	)
}
