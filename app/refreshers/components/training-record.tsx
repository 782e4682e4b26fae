import { useTranslations } from 'use-intl'
import type { LessonHistory } from '#app/learning/person-learning.server.ts'
import type { RolePlayRecord } from '#app/learning/role-plays-seen.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'

type AtRefresher = { refresherId: string; day: string; title: string; placeName: string }
/** Instants travel as text. */
type Lesson = Pick<LessonHistory, 'slug' | 'title' | 'place' | 'tries'> & { completedAt: string | Date | null }
type Props = { lessons: Lesson[]; rolePlays: RolePlayRecord; refreshers: AtRefresher[]; timeZone: string }

/** What a person has learned and which refreshers they were at: state only, no answers. */
export function TrainingRecord({ lessons, rolePlays, refreshers, timeZone }: Props) {
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
			<RolePlays rolePlays={rolePlays} />
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

function RolePlays({ rolePlays }: { rolePlays: RolePlayRecord }) {
	const t = useTranslations('hr.personRecord')
	return (
		<section>
			<h2 className="mb-2 text-lg">{t('rolePlays')}</h2>
			{rolePlays.length === 0 && <p className="text-soft">{t('noRolePlays')}</p>}
			{rolePlays.length > 0 && (
				<RowList>
					{rolePlays.map(({ activity, title, language, by, day, ticked, total }) => (
						<Row
							key={activity}
							title={<span lang={language}>{title}</span>}
							detail={t('ticked', { ticked, total })}
							aside={t.rich('seen', { by, day: () => <DateText day={day} /> })}
						/>
					))}
				</RowList>
			)}
		</section>
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
