import { useTranslations } from 'use-intl'
import type { Row } from '#app/mdx/state-view.ts'
import { Verdict } from './verdict.tsx'

/** What was chosen for each thing, what was right, and why. */
export function ResultRows({ rows }: { rows: Row[] }) {
	const t = useTranslations('activities')
	return (
		<ul className="grid gap-4">
			{rows.map((row) => (
				<li key={row.id} className="border-t border-line pt-3">
					<p className="font-[650]">{row.text}</p>
					<Verdict right={row.right} />
					<p className="text-sm">
						{row.right ? t('chose', { text: row.chosen }) : t('choseOther', { text: row.chosen, right: row.expected })}
					</p>
					<p className="text-sm text-soft">{row.why}</p>
				</li>
			))}
		</ul>
	)
}
