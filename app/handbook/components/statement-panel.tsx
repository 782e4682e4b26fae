import { useTranslations } from 'use-intl'

type Props = { statement: string[]; lang: string; children?: React.ReactNode }

/** The words that somebody puts their name under, in a panel of their own. */
export function StatementPanel({ statement, lang, children }: Props) {
	const t = useTranslations('handbook.sign')
	return (
		<section aria-labelledby="statement" className="rounded border-2 border-ink bg-raised p-5 sm:p-7">
			<h2 id="statement" className="mb-3 text-sm text-accent">
				{t('statement')}
			</h2>
			<div lang={lang} className="prose text-lg">
				{statement.map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
			</div>
			{children}
		</section>
	)
}
