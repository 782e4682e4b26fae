import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { Waiting } from '#app/refreshers/hr-home.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'

/** Where all the names behind a figure are. */
const lists: Record<Waiting['what'], string> = {
	asked: '/hr/questions',
	declined: '/hr/sign-off?status=declined',
	overdue: '/hr/sign-off?status=overdue',
	unsigned: '/hr/sign-off',
	'never-joined': '/hr/people',
	'not-confirmed': '/hr/sign-off?status=not-confirmed',
}

/** Each figure as a way to its full list, with the first names below it. */
export function WaitingList({ waiting }: { waiting: Waiting[] }) {
	const t = useTranslations('hr.home')
	return (
		<div className="grid gap-8">
			{waiting.map(({ what, total, people }) => (
				<section key={what} id={what}>
					<h2 className="mb-1 text-lg">
						<Link to={lists[what]} className="inline-flex min-h-11 items-center gap-1 no-underline hover:underline">
							{t(`waiting.${what}`, { count: total })}
							<Icon name="caret-right" />
						</Link>
					</h2>
					<RowList>
						{people.map(({ id, name, dueOn }) => (
							<Row
								key={id}
								to={what === 'never-joined' ? `/hr/people/${id}/codes` : `/hr/people/${id}`}
								title={name}
								aside={dueOn && <span>{t.rich('by', { day: () => <DateText day={dueOn} as="dayShort" /> })}</span>}
							/>
						))}
					</RowList>
					{total > people.length && (
						<p className="mt-2 text-sm text-soft">{t('more', { count: total - people.length })}</p>
					)}
				</section>
			))}
		</div>
	)
}
