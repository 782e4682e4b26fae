import { useTranslations } from 'use-intl'
import { type Fact, KeyFacts } from '#app/ui/key-facts.tsx'
import { FindingList } from './finding-list.tsx'
import type { Placed } from './finding-place.ts'
import { Fold } from './fold.tsx'
import { LevelMarks } from './level-mark.tsx'

type Props = {
	findings: Placed[]
	waived: (Placed & { reason: string })[]
	facts: Fact[]
	covers: { id: string; says: string }[]
}

/** Beside a preview: what is wrong with it, and what it measures. */
export function PreviewAside({ findings, waived, facts, covers }: Props) {
	const t = useTranslations('authors')
	const carried: Fact = {
		term: t('about.covers'),
		value: (
			<ul className="grid gap-1 text-sm">
				{covers.map(({ id, says }) => (
					<li key={id}>
						<b>{id}</b> {says}
					</li>
				))}
			</ul>
		),
	}
	return (
		<aside className="desk-aside grid gap-6">
			<section className="grid gap-3">
				<div className="flex items-center justify-between gap-4">
					<h2 className="text-lg">{t('findings.title')}</h2>
					<LevelMarks findings={findings} />
				</div>
				{findings.length > 0 && <FindingList findings={findings} at="" />}
				{waived.length > 0 && (
					<Fold name={t('findings.waivedTitle', { count: waived.length })}>
						<FindingList findings={waived} />
					</Fold>
				)}
			</section>
			<section>
				<h2 className="mb-2 text-lg">{t('about.title')}</h2>
				<KeyFacts facts={covers.length > 0 ? [...facts, carried] : facts} />
			</section>
		</aside>
	)
}
