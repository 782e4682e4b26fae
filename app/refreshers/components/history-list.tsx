import { useTranslations } from 'use-intl'
import { DateText } from '#app/ui/date-text.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'

export type HistoryRow = {
	id: string
	day: string
	title: string
	runByName: string
	finished: boolean
	here: number
}

/** Past meetings, the newest first; each opens to who was there. */
export function HistoryList({ meetings }: { meetings: HistoryRow[] }) {
	const t = useTranslations('shift.history')
	if (meetings.length === 0) return <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
	return (
		<RowList>
			{meetings.map(({ id, day, title, runByName, finished, here }) => (
				<Row
					key={id}
					to={`/shift/refreshers/${id}`}
					title={title}
					detail={
						<>
							<DateText day={day} as="dayShort" />
							{' · '}
							{t('runBy', { name: runByName })}
						</>
					}
					aside={finished ? t('people', { count: here }) : <StatusMark status="open">{t('unfinished')}</StatusMark>}
				/>
			))}
		</RowList>
	)
}
