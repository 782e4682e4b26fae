import { Link, useLocation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { Icon } from './icon.tsx'

type Props = { page: number; pageSize: number; total: number; parameter?: string }

/** Previous and next over an addressable list; keeps the other words of the address. Shows nothing for one page. */
export function Pager({ page, pageSize, total, parameter = 'page' }: Props) {
	const t = useTranslations('common.pager')
	const { search } = useLocation()
	if (total <= pageSize) return null
	const to = (target: number) => {
		const words = new URLSearchParams(search)
		words.set(parameter, String(target))
		return `?${words}`
	}
	const from = (page - 1) * pageSize + 1
	const link = 'inline-flex min-h-11 items-center gap-1 font-[550] text-accent'
	return (
		<nav aria-label={t('label')} className="no-print flex flex-wrap items-center justify-between gap-x-6 py-2">
			<p className="text-sm text-soft">{t('range', { from, to: Math.min(total, page * pageSize), total })}</p>
			<div className="flex gap-6">
				{page > 1 && (
					<Link to={to(page - 1)} rel="prev" className={link}>
						<Icon name="caret-left" />
						{t('previous')}
					</Link>
				)}
				{page * pageSize < total && (
					<Link to={to(page + 1)} rel="next" className={link}>
						{t('next')}
						<Icon name="caret-right" />
					</Link>
				)}
			</div>
		</nav>
	)
}
