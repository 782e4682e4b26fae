import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { Column } from '#app/ui/table.tsx'
import { FindingList } from './finding-list.tsx'
import { Fold } from './fold.tsx'
import { GroupedTable } from './grouped-table.tsx'
import type { CardRow, LessonRow } from './index-rows.ts'
import type { Group } from './index-view.ts'
import { LevelMarks } from './level-mark.tsx'

type Row = LessonRow | CardRow

export function LessonTable({ caption, groups }: { caption: string; groups: Group<LessonRow>[] }) {
	const t = useTranslations('authors')
	const shared = useSharedColumns()
	const columns: Column<LessonRow>[] = [
		{ id: 'name', label: t('columns.lesson'), cell: (row) => <Named row={row} kind="lessons" code={row.code} /> },
		...shared,
		{
			id: 'minutes',
			label: t('columns.minutes'),
			number: true,
			cell: ({ minutes }) => minutes,
		},
		{ id: 'reading', label: t('columns.reading'), number: true, cell: ({ reading }) => reading.toFixed(1) },
		{ id: 'questions', label: t('columns.questions'), cell: ({ questions }) => <Questions counts={questions} /> },
		{ id: 'cards', label: t('columns.cards'), number: true, cell: ({ cards }) => cards },
		{ id: 'covers', label: t('columns.covers'), cell: ({ covers }) => covers.join(', ') || t('nothing') },
	]
	return <IndexTable caption={caption} groups={groups} columns={columns} kind="lessons" />
}

export function CardTable({ caption, groups }: { caption: string; groups: Group<CardRow>[] }) {
	const t = useTranslations('authors')
	const shared = useSharedColumns()
	const columns: Column<CardRow>[] = [
		{ id: 'name', label: t('columns.card'), cell: (row) => <Named row={row} kind="cards" /> },
		...shared,
		{ id: 'seconds', label: t('columns.seconds'), number: true, cell: ({ seconds }) => seconds },
		{
			id: 'lesson',
			label: t('columns.lesson'),
			cell: ({ lesson }) => (
				<Link to={`/authors/lessons/${lesson.slug}`} className="inline-flex min-h-11 items-center">
					{lesson.code}
				</Link>
			),
		},
		{ id: 'covers', label: t('columns.covers'), cell: ({ covers }) => covers.join(', ') || t('nothing') },
	]
	return <IndexTable caption={caption} groups={groups} columns={columns} kind="cards" />
}

type TableProps<R extends Row> = {
	caption: string
	groups: Group<R>[]
	columns: Column<R>[]
	kind: 'lessons' | 'cards'
}

function IndexTable<R extends Row>({ kind, ...table }: TableProps<R>) {
	const t = useTranslations('authors')
	const modules = useTranslations('shift.cards.modules')
	return (
		<GroupedTable
			{...table}
			nameOf={(module) => modules(module as Row['module'])}
			rowKey={({ slug }) => slug}
			below={({ slug, findings }) =>
				findings.length > 0 && (
					<Fold name={t('findings.see', { count: findings.length })}>
						<FindingList findings={findings} at={`/authors/${kind}/${slug}`} />
					</Fold>
				)
			}
		/>
	)
}

function useSharedColumns(): Column<Row>[] {
	const t = useTranslations('authors')
	return [
		{ id: 'findings', label: t('columns.findings'), cell: ({ findings }) => <LevelMarks findings={findings} /> },
		{ id: 'grade', label: t('columns.grade'), number: true, cell: ({ grade }) => grade?.toFixed(1) ?? t('nothing') },
		{ id: 'words', label: t('columns.words'), number: true, cell: ({ words }) => words },
	]
}

function Named({ row, kind, code }: { row: Row; kind: 'lessons' | 'cards'; code?: string }) {
	return (
		<Link to={`/authors/${kind}/${row.slug}`} className="inline-flex min-h-11 items-center gap-2 font-[650]">
			{code && <span className="text-soft">{code}</span>}
			<span>{row.title}</span>
		</Link>
	)
}

function Questions({ counts }: { counts: LessonRow['questions'] }) {
	const t = useTranslations('authors')
	const total = counts.reduce((sum, [, count]) => sum + count, 0)
	const kinds = counts.map(([type, count]) => `${count} ${t(`types.${type}`)}`).join(', ')
	return t('questions', { total, kinds })
}
