import { useTranslations } from 'use-intl'
import type { OwnToday } from '#app/refreshers/today-view.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'

/** The finished state: nothing is due, and what may be done again, the longest ago first. */
export function NothingDue({ own, lead }: { own: OwnToday; lead: boolean }) {
	const t = useTranslations('today.done')
	if (!lead) return <Beside own={own} />
	const action = (
		<LinkButton to="/learn" look="secondary">
			{t('learn')}
		</LinkButton>
	)
	return (
		<section className="grid gap-6">
			<EmptyState title={t('title')} action={action}>
				{own.required === 0 ? t('noTrack') : t('text')}
			</EmptyState>
			{own.repeat.length > 0 && (
				<div>
					<h2 className="mb-2 text-lg">{t('repeat')}</h2>
					<RowList>
						{own.repeat.map(({ slug, title, language }) => (
							<Row key={slug} to={`/learn/lessons/${slug}`} icon="repeat" title={title} lang={language} />
						))}
					</RowList>
				</div>
			)}
		</section>
	)
}

/** Below a shift or HR's list one row is enough. */
function Beside({ own }: { own: OwnToday }) {
	const t = useTranslations('today')
	return (
		<section>
			<h2 className="mb-2 text-lg">{t('own')}</h2>
			<RowList>
				<Row
					to="/learn"
					icon="graduation-cap"
					title={t('done.learn')}
					aside={own.required > 0 && <StatusMark status="done">{t('done.title')}</StatusMark>}
				/>
			</RowList>
		</section>
	)
}
