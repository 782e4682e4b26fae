import { useTranslations } from 'use-intl'
import type { ReceiptView } from '#app/handbook/receipt.server.ts'
import { Banner } from '#app/ui/banner.tsx'
import { DateText } from '#app/ui/date-text.tsx'
import { KeyFacts } from '#app/ui/key-facts.tsx'
import { Table } from '#app/ui/table.tsx'

type Act = 'read' | 'agree' | 'notice'

/** What was confirmed and when, and the fingerprints by which anybody can check the bytes. */
export function ReceiptProof({ receipt }: { receipt: ReceiptView }) {
	const t = useTranslations('receipt')
	const { record, entry, same, pages } = receipt
	const titles = new Map(pages.map((page) => [page.id, page.title]))
	return (
		<>
			<section aria-labelledby="reading">
				<h2 id="reading" className="mb-3 text-xl">
					{t('reading.title')}
				</h2>
				<Table
					caption={t('reading.title')}
					captionHidden
					rows={record.reading}
					rowKey={(row) => row.section_id}
					columns={[
						{
							id: 'section',
							label: t('reading.section'),
							cell: (row) => <span lang={record.handbook.lang}>{titles.get(row.section_id) ?? row.section_id}</span>,
						},
						{ id: 'act', label: t('reading.act'), cell: (row) => t(`reading.acts.${row.act as Act}`) },
						{
							id: 'at',
							label: t('reading.at'),
							cell: (row) => row.confirmed_at && <DateText at={row.confirmed_at} timeZone={record.tz} />,
						},
					]}
				/>
			</section>
			<section aria-labelledby="proof" className="grid gap-3">
				<h2 id="proof" className="text-xl">
					{t('proof.title')}
				</h2>
				<p className="text-soft">{t('proof.text')}</p>
				<Banner tone={same ? 'done' : 'overdue'}>{t(same ? 'proof.same' : 'proof.changed')}</Banner>
				<KeyFacts
					facts={[
						{ term: t('proof.record'), value: entry.sha256, code: true },
						{ term: t('proof.leaf'), value: entry.leaf, code: true },
						{ term: t('proof.content'), value: record.manifest_sha256, code: true },
						{ term: t('proof.html'), value: record.html_sha256, code: true },
						{ term: t('proof.source'), value: record.source_sha256, code: true },
						{ term: t('proof.statement'), value: record.statement.sha256, code: true },
						{ term: t('proof.log'), value: `${entry.log} · ${entry.seq}`, code: true },
					]}
				/>
			</section>
		</>
	)
}
