import { useTranslations } from 'use-intl'
import { Row, RowList } from '#app/ui/row-list.tsx'
import { StatusMark } from '#app/ui/status-mark.tsx'

type Act = 'agree' | 'read' | 'notice'
type Section = { slug: string; title: string; act: Act; position: number; confirmed: boolean; left: number }
const acts: Act[] = ['read', 'agree', 'notice']

/** The sections by what they ask of the reader, in the order of the handbook. */
export function SectionGroups({ version, sections, lang }: { version: number; sections: Section[]; lang: string }) {
	const t = useTranslations('handbook')
	return (
		<div className="grid gap-8">
			{acts.map((act) => {
				const own = sections.filter((section) => section.act === act)
				if (own.length === 0) return null
				return (
					<section key={act} aria-labelledby={`group-${act}`}>
						<h2 id={`group-${act}`} className="text-xl">
							{t(`groups.${act}`)}
						</h2>
						<p className="mb-3 text-sm text-soft">{t(`groups.${act}Text`)}</p>
						<RowList>
							{own.map((section) => (
								<Row
									key={section.slug}
									to={`/handbook/${version}/sections/${section.slug}`}
									title={`${section.position}. ${section.title}`}
									lang={lang}
									aside={<SectionMark section={section} />}
								/>
							))}
						</RowList>
					</section>
				)
			})}
		</div>
	)
}

function SectionMark({ section: { confirmed, left } }: { section: Section }) {
	const t = useTranslations('handbook.state')
	if (confirmed && left > 0) return <StatusMark status="reading">{t('check')}</StatusMark>
	return <StatusMark status={confirmed ? 'done' : 'open'}>{t(confirmed ? 'done' : 'open')}</StatusMark>
}
