import { useTranslations } from 'use-intl'
import type { RemedyTable } from '#app/mdx/load/tables.server.ts'
import type { Zone } from '#app/mdx/shapes/remedies.ts'
import { type Column, Table } from '#app/ui/table.tsx'
import { useZoneText } from './zone-text.ts'

type Remedy = RemedyTable['remedies'][number]
type ZoneName = 'green' | 'amber' | 'red'

/** Who may give what: the whole table, or the row of one remedy. */
export function MatrixLookup({
	remedy,
	table,
	language,
}: {
	remedy?: string
	table: RemedyTable | null
	language: string
}) {
	const t = useTranslations('activities')
	const zoneText = useZoneText(table?.currency ?? 'EUR')
	const texts = table?.texts[language] ?? table?.texts.en
	const rows = (table?.remedies ?? []).filter(({ id }) => !remedy || id === remedy)
	const words = (row: Remedy) => texts?.remedies[row.id]
	const zone = (name: ZoneName): Column<Remedy> => ({
		id: name,
		label: t(`zone.${name}`),
		cell: (row) => words(row)?.[name] ?? zoneText(row[name] as Zone | undefined),
	})
	const columns: Column<Remedy>[] = [
		{ id: 'remedy', label: t('zone.remedy'), cell: (row) => words(row)?.name ?? row.id },
		zone('green'),
		zone('amber'),
		zone('red'),
		{ id: 'never', label: t('zone.never'), cell: (row) => words(row)?.never ?? t('zone.nothing') },
	]
	return <Table caption={t('label.matrix')} columns={columns} rows={rows} rowKey={(row) => row.id} />
}
