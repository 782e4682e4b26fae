import { useTranslations } from 'use-intl'
import type { RolePlayPage } from '#app/learning/role-play-page.server.ts'
import { DateText } from '#app/ui/date-text.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'

/** The role-plays of a person's lessons, and who saw each; one of them is picked to be watched. */
export function RolePlayList({ personId, plays, own }: Pick<RolePlayPage, 'personId' | 'plays' | 'own'>) {
	const t = useTranslations('shift.rolePlays')
	if (plays.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
	return (
		<RowList>
			{plays.map(({ id, title, language, prompt, seen }) => (
				<Row
					key={id}
					to={own ? undefined : `/shift/people/${personId}/role-plays?play=${id}#watch`}
					title={<span lang={language}>{title}</span>}
					detail={<span lang={language}>{prompt}</span>}
					aside={
						<StatusMark status={seen ? 'done' : 'open'}>
							{seen
								? t.rich('seen', { by: seen.by, day: () => <DateText day={seen.day} as="dayShort" /> })
								: t('notSeen')}
						</StatusMark>
					}
				/>
			))}
		</RowList>
	)
}
