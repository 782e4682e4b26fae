import { useTranslations } from 'use-intl'
import { type RecordedTable, recorded } from '#app/people/recorded.ts'
import { KeyFacts } from '#app/ui/key-facts.tsx'

type Kept = { table: RecordedTable; rows: string[] }

/** The list of what is kept, table by table, with one's own rows. */
export function RecordedTables({ tables }: { tables: Kept[] }) {
	const t = useTranslations('record')
	const about = (kind: (typeof recorded)[RecordedTable]) => tables.filter(({ table }) => recorded[table] === kind)
	return (
		<>
			<section className="grid gap-3">
				<h2 className="text-xl">{t('aboutMe.title')}</h2>
				{about('about-me').map((kept) => (
					<KeptTable key={kept.table} kept={kept} counted />
				))}
			</section>
			<section className="grid gap-3">
				<h2 className="text-xl">{t('notByPerson.title')}</h2>
				{about('not-by-person').map((kept) => (
					<KeptTable key={kept.table} kept={kept} />
				))}
			</section>
		</>
	)
}

function KeptTable({ kept: { table, rows }, counted }: { kept: Kept; counted?: boolean }) {
	const t = useTranslations('record')
	const words = (of: 'what' | 'why' | 'who' | 'long') => ({ term: t(of), value: t(`tables.${table}.${of}`) })
	return (
		<details id={table} className="border-b border-line">
			<summary className="flex min-h-11 flex-wrap items-baseline justify-between gap-x-4 py-2">
				<span className="font-[650]">{t(`tables.${table}.title`)}</span>
				{counted && <span className="text-sm text-soft">{t('rows', { count: rows.length })}</span>}
			</summary>
			<div className="grid gap-3 pb-4">
				<KeyFacts facts={[words('what'), words('why'), words('who'), words('long')]} />
				{rows.length > 0 && (
					<details>
						<summary className="flex min-h-11 items-center text-accent">
							{t('showRows', { count: rows.length })}
						</summary>
						<ol className="grid gap-2" translate="no">
							{rows.map((row) => (
								<li key={row}>
									<pre className="rounded-sm bg-sunken p-3 text-xs break-all whitespace-pre-wrap">{row}</pre>
								</li>
							))}
						</ol>
					</details>
				)}
			</div>
		</details>
	)
}
