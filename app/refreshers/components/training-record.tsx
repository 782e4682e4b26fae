import { useTranslations } from 'use-intl'
import type { LessonHistory } from '#app/learning/person-learning.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'

type AtRefresher = { refresherId: string; day: string; title: string; placeName: string }
/** Instants travel as text. */
type Lesson = Pick<LessonHistory, 'slug' | 'title' | 'place' | 'tries'> & { completedAt: string | Date | null }
type Props = { lessons: Lesson[]; refreshers: AtRefresher[]; timeZone: string }

/** What a person has learned and which refreshers they were at: state only, no answers. */
export function TrainingRecord({ lessons, refreshers, timeZone }: Props) {
	const t = useTranslations('hr.personRecord')
	return (
		<>
			<section>
				<h2 className="mb-2 text-lg">{t('learning')}</h2>
				{lessons.length === 0 && <p className="text-soft">{t('noLessons')}</p>}
				{lessons.length > 0 && (
					<RowList>
						{lessons.map((lesson) => (
							<LessonRow key={lesson.slug} lesson={lesson} timeZone={timeZone} />
						))}
					</RowList>
				)}
			</section>
			<section>
				<h2 className="mb-2 text-lg">{t('refreshers')}</h2>
				{refreshers.length === 0 && <p className="text-soft">{t('noRefreshers')}</p>}
				{refreshers.length > 0 && (
					<RowList>
						{refreshers.map(({ refresherId, day, title, placeName }) => (
							<Row
								key={refresherId}
								to={`/shift/refreshers/${refresherId}`}
								title={title}
								detail={placeName}
								aside={<DateText day={day} />}
							/>
						))}
					</RowList>
				)}
			</section>
		</>
	)
}

function LessonRow({ lesson, timeZone }: { lesson: Lesson; timeZone: string }) {
	const t = useTranslations('hr.personRecord')
	const { title, completedAt, place, tries } = lesson
	const where = place ? ` · ${t(place)}` : ''
	return (
		<Row
			title={title}
			detail={t('tries', { count: tries }) + where}
			aside={
				<StatusMark status={completedAt ? 'done' : 'reading'}>
					{completedAt
						? t.rich('completed', { day: () => <DateText at={completedAt} timeZone={timeZone} as="day" /> })
						: t('begun')}
				</StatusMark>
			}
		/>
	)
}
