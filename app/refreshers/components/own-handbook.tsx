import { useTranslations } from 'use-intl'
import type { OwnHandbook } from '#app/refreshers/handbook-figures.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { type Status, StatusMark } from '#app/ui/status-mark.tsx'

/** How the viewer stands with the handbook, in one row that leads to it. */
export function OwnHandbookRow({ handbook }: { handbook: OwnHandbook | null }) {
	const t = useTranslations('today')
	return (
		<section>
			<h2 className="mb-2 text-lg">{t('handbook.title')}</h2>
			{handbook === null ? (
				<p className="border-t border-line py-3 text-soft">{t('handbook.none')}</p>
			) : (
				<RowList>
					<Row
						to="/handbook"
						icon="book-open-text"
						title={t('handbook.version', { number: handbook.number })}
						detail={
							handbook.asked
								? t('handbook.asked')
								: handbook.declined && !handbook.signed
									? t('handbook.declined')
									: undefined
						}
						aside={<Standing handbook={handbook} />}
					/>
				</RowList>
			)}
		</section>
	)
}

function Standing({ handbook }: { handbook: OwnHandbook }) {
	const t = useTranslations('today.next')
	const { dueOn } = handbook
	const status = statusOf(handbook)
	if (status === 'signed' || status === 'asked' || !dueOn) return <StatusMark status={status} />
	const day = () => <DateText day={dueOn} as="dayShort" />
	return <StatusMark status={status}>{t.rich(status === 'overdue' ? 'was' : 'by', { day })}</StatusMark>
}

function statusOf({ signed, asked, overdue }: OwnHandbook): Status {
	if (signed) return 'signed'
	if (asked) return 'asked'
	return overdue ? 'overdue' : 'due'
}
