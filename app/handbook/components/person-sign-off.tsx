import { useTranslations } from 'use-intl'
import { Table } from '#app/ui/table.tsx'
import { type Owed, Standing, When } from './sign-off-standing.tsx'

/** Every handbook version that one person owed or signed. */
export function PersonSignOff({ versions }: { versions: (Owed & { version: number })[] }) {
	const t = useTranslations('hr.signOff')
	return (
		<section>
			<h2 className="mb-2 text-lg">{t('title')}</h2>
			{versions.length === 0 && <p className="text-soft">{t('owesNone')}</p>}
			{versions.length > 0 && (
				<Table
					caption={t('ofPerson')}
					captionHidden
					rows={versions}
					rowKey={(row) => String(row.version)}
					columns={[
						{ id: 'version', label: t('columns.version'), cell: (row) => row.version },
						{ id: 'status', label: t('columns.status'), cell: (row) => <Standing row={row} /> },
						{ id: 'when', label: t('columns.due'), cell: (row) => <When row={row} /> },
					]}
				/>
			)}
		</section>
	)
}
