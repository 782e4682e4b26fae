import { useTranslations } from 'use-intl'
import type { Coverage, ItemCoverage } from '#app/mdx/coverage.ts'
import { Fold } from './fold.tsx'

/** What of the source no file carries yet, and what waits for a screen of the product. */
export function CoverageList({ coverage }: { coverage: Coverage }) {
	const t = useTranslations('authors.coverage')
	const { items, open, product } = coverage
	const total = items.length
	return (
		<section id="coverage" className="grid gap-3">
			<h2 className="text-xl">{t('title')}</h2>
			<p>{t('carried', { carried: total - open.length - product.length, total })}</p>
			{open.length > 0 ? <Items items={open} /> : <p className="text-soft">{t('allWritten')}</p>}
			{product.length > 0 && (
				<Fold name={t('screens', { count: product.length })}>
					<Items items={product} />
				</Fold>
			)}
		</section>
	)
}

function Items({ items }: { items: ItemCoverage[] }) {
	const t = useTranslations('authors.coverage')
	return (
		<ul className="grid gap-1 text-sm">
			{items.map(({ id, says, waits }) => (
				<li key={id} className="max-w-text">
					<b>{id}</b> {says}{' '}
					<span className="text-soft">
						{waits
							.map((one) => (one.kind === one.for ? one.kind : t('waits', { kind: one.kind, screen: one.for })))
							.join(', ')}
					</span>
				</li>
			))}
		</ul>
	)
}
