import { useTranslations } from 'use-intl'
import { StatusMark } from '#app/ui/status-mark.tsx'
import type { KeyRow, KeyView } from './key-view.ts'
import { Misconception } from './misconception.tsx'
import { NodeKeys } from './node-keys.tsx'

type Props = {
	value: KeyView
	language: string
	/** What a row is called whose words the interface says. */
	nameOf?: (id: string) => string
}

/** The key in full: right and wrong, places and partners, every reason, every misconception. */
export function KeyBody({ value, language, nameOf }: Props) {
	const t = useTranslations('authors.key')
	const { rows, nodes, model, criteria, number, misconceptions } = value
	return (
		<div className="grid gap-4 text-sm">
			{number && (
				<p className="font-[650]">
					{t('number', { ...number, value: String(number.value), tolerance: String(number.tolerance) })}
				</p>
			)}
			{rows.length > 0 && (
				<ul className="border-t border-line">
					{rows.map((row) => (
						<Row key={row.id} row={row} language={language} name={row.text || nameOf?.(row.id)} />
					))}
				</ul>
			)}
			<NodeKeys nodes={nodes} language={language} />
			{model !== null && (
				<div>
					<p className="font-[650]">{t('model')}</p>
					<p lang={language} className="max-w-text whitespace-pre-line">
						{model}
					</p>
				</div>
			)}
			{criteria.length > 0 && (
				<ul lang={language} className="grid list-disc gap-1 pl-6">
					{criteria.map((criterion) => (
						<li key={criterion}>{criterion}</li>
					))}
				</ul>
			)}
			{misconceptions.map((one) => (
				<Misconception key={one.says} {...one} language={language} />
			))}
		</div>
	)
}

function Row({ row, name, language }: { row: KeyRow; name: string | undefined; language: string }) {
	const t = useTranslations('authors.key')
	const { id, text, mark, place, partner, why, misconception } = row
	return (
		<li className="grid gap-1 border-b border-line py-3">
			<p className="font-[650]">
				<span className="text-soft">{id}</span> <span lang={text ? language : undefined}>{name}</span>
			</p>
			{mark && (
				<StatusMark status={mark === 'right' || mark === 'fault' ? 'done' : 'open'}>{t(`marks.${mark}`)}</StatusMark>
			)}
			{place !== null && <StatusMark status="done">{t('place', { place })}</StatusMark>}
			{partner !== null && (
				<StatusMark status="done">
					{t('partner')} <span lang={language}>{partner}</span>
				</StatusMark>
			)}
			{why && (
				<p lang={language} className="max-w-text">
					{why}
				</p>
			)}
			{misconception && <Misconception on={null} says={misconception} language={language} />}
		</li>
	)
}
